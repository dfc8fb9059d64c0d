import type { Block, CatchClause, ThrowStatement, TryStatement } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from './body.ts';
import { typeConstant } from '../expressions/conversion.ts';
import { expression } from '../expressions/expression.ts';
import { localName } from '../layout/jsNames.ts';
import { line } from '../layout/layOut.ts';
import { block } from './statement.ts';
import { isException } from '../layout/typeText.ts';

export function throwStatement(body: Body, s: ThrowStatement): string {
    return `throw(n(${expression(body, s.value)}));`;
}

/**
 * try, catch and finally. An exception that cannot be caught (a limit, a failed assertion, a refusal, an error of our
 * own) passes both: JavaScript's finally would run, so a flag keeps its body out.
 */
export function tryStatement(body: Body, s: TryStatement): string {
    const inner = s.catches.length === 0 ? block(body, s.body) : caught(body, s);
    if (s.finally === null) {
        return inner;
    }
    const fatal = body.temporary();
    const watched = `try{${inner}}catch(x){${fatal}=true;${fatal}=$.fatal(x)!==null;throw x;}`;
    return `${fatal}=false;${watched}finally{if(!${fatal})${block(body, s.finally)}}`;
}

function caught(body: Body, s: TryStatement): string {
    const thrown = 'x';
    const arms = s.catches.map((clause) => arm(body, clause, thrown));
    const others = catchesAll(body, s.catches) ? '' : `else throw ${thrown};`;
    return `try${block(body, s.body)}catch(${thrown}){${thrown}=$.caught(${thrown});${arms.join('else ')}${others}}`;
}

function arm(body: Body, clause: CatchClause, thrown: string): string {
    const type = body.checked.resolve(clause.type);
    const test = catchTest(body, type, thrown);
    return `${test === null ? '' : `if(${test})`}{let ${localName(clause.variable)}=${thrown};${catchBlock(body, clause.body)}}`;
}

function catchBlock(body: Body, b: Block): string {
    return `${line(b.at.line)}${block(body, b)}`;
}

/** null: the clause catches everything that can be caught. */
function catchTest(body: Body, type: ApexType, thrown: string): string | null {
    if (type.kind !== 'class' || type.class.name === 'System.Exception' || !isException(type.class)) {
        return null;
    }
    return type.class.origin === 'user'
        ? `${thrown} instanceof ${body.unit.pool.classVariable(type.class.name)}`
        : `$.isInstance(${thrown},${typeConstant(body, type)})`;
}

function catchesAll(body: Body, clauses: readonly CatchClause[]): boolean {
    return clauses.some((clause) => catchTest(body, body.checked.resolve(clause.type), '') === null);
}
