import type { Expression, Statement } from '../../syntax/ast/ast.ts';
import type { Meaning } from '../../types/checked.ts';
import { DEEPEST_CALL } from '../../values/exceptions/callDepth.ts';
import { isOverridable } from '../layout/jsNames.ts';
import type { Body } from '../statements/body.ts';
import { walkExpressions } from '../statements/walk.ts';

/** What the platform calls by itself: comparing, sorting, iterating and printing lead back into these. */
const CALLED_BACK = new Set(
    'tostring equals hashcode compareto compare iterator hasnext next call handlemethodcall invoke'.split(' ')
);

/**
 * The code of a body that is a frame of Apex's stack. Only what may come to itself again is counted: the others end where
 * they are, and cost nothing.
 * @param name of the method; null for accessors, constructors and initialisers
 */
export function counted(body: Body, node: Statement | Expression, name: string | null, code: string): string {
    return mayRecur(body, node, name) ? countedAlways(code) : code;
}

export function countedAlways(code: string): string {
    const enter = `const d=depth.frames;if(d>=${DEEPEST_CALL})$.tooDeep();depth.frames=d+1;`;
    return `${enter}if((++depth.calls&4095)===0)tick();try{${code}}finally{depth.frames=d;}`;
}

function mayRecur(body: Body, node: Statement | Expression, name: string | null): boolean {
    const isCalledBack = name !== null && CALLED_BACK.has(name.toLowerCase());
    let found = false;
    walkExpressions(node, (e) => {
        const meaning = e.kind === 'literal' ? null : body.checked.meaningOf(e);
        found ||= meaning !== null && leadsToApex(meaning);
        found ||= isCalledBack && (e.kind === 'call' || e.kind === 'binary' || e.kind === 'new');
    });
    return found;
}

function leadsToApex(meaning: Meaning): boolean {
    switch (meaning.is) {
        case 'method':
            return meaning.method.owner.origin === 'user' || meaning.method.owner.kind === 'interface';
        case 'constructor':
            return meaning.class.origin === 'user';
        case 'field': {
            const { declaration } = meaning.field;
            const accessors = declaration?.kind === 'property' ? [declaration.getter, declaration.setter] : [];
            return accessors.some((accessor) => accessor?.body != null) || isOverridable(meaning.field);
        }
        default:
            return false;
    }
}
