import type { Node } from '../../syntax/ast/ast.ts';
import type { Recorder } from '../recorder.ts';

/** Words that cannot name a variable or a type (Apex Developer Guide, "Reserved Keywords"). */
const RESERVED = new Set(
    (
        'abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast ' +
        'catch char class collect commit const continue currency date datetime decimal default delete desc do double ' +
        'else end enum exception exit export extends false final finally float for from global goto group having hint ' +
        'if implements import in inner insert instanceof int integer interface into join like limit list long loop map ' +
        'merge new not null nulls number object of on or outer override package parallel pragma private protected ' +
        'public retrieve return rollback select set short sobject sort static string super switch synchronized system ' +
        'testmethod then this throw time transaction trigger true try undelete update upsert using virtual void ' +
        'webservice when where while'
    ).split(' ')
);

/** Reserved for later use: variables may not have these names, types and methods may. */
const FUTURE = new Set(
    (
        'activate any array autonomous begin bigdecimal boolean byte case cast char collect const currency date datetime ' +
        'decimal default double end exception exit export float goto group hint import inner int integer into join long ' +
        'loop number object of outer package parallel pragma retrieve rollback set short sobject sort string switch ' +
        'synchronized system then time transaction void when'
    ).split(' ')
);

/** The same for the name of a type. */
export function checkTypeIdentifier(name: string, node: Node, recorder: Recorder): void {
    if (!FUTURE.has(name.toLowerCase())) {
        checkIdentifier(name, node, recorder);
    }
}

/** Reports a name that Apex keeps for itself, or that is no identifier: it begins with a letter and has no `__`. */
export function checkIdentifier(name: string, node: Node, recorder: Recorder): void {
    if (RESERVED.has(name.toLowerCase())) {
        recorder.error(node, `Identifier name is reserved: ${name}`);
    } else if (!/^[a-z]\w*$/i.test(name) || name.includes('__') || name.endsWith('_')) {
        recorder.error(node, `Invalid identifier: ${name}`);
    }
}
