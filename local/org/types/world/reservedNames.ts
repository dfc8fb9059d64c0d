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

/** Names that only types may not have. */
const RESERVED_TYPES = new Set(['apexpages', 'page']);

/** The longest name of a type of a file of its own, and that of everything else. */
const LONGEST_CLASS = 40;
const LONGEST = 255;

/** The name of a type: what no variable may be called, no type may. */
export function checkTypeIdentifier(name: string, node: Node, isInner: boolean, recorder: Recorder): void {
    if (RESERVED_TYPES.has(name.toLowerCase())) {
        recorder.error(node, `Identifier type is reserved: ${name}`);
    } else if (name.length > LONGEST_CLASS && !isInner) {
        recorder.error(node, `Identifier name is too long: ${name}`);
    } else {
        checkIdentifier(name, node, recorder);
    }
}

/** Reports the name of a variable or constant that Apex keeps for itself, or that is no identifier. */
export function checkIdentifier(name: string, node: Node, recorder: Recorder): void {
    if (RESERVED.has(name.toLowerCase())) {
        recorder.error(node, `Identifier name is reserved: ${name}`);
    } else {
        checkMethodIdentifier(name, node, recorder);
    }
}

/** The name of a method may be a reserved word; as all names it begins with a letter, and has no `__` nor `_` at its end. */
export function checkMethodIdentifier(name: string, node: Node, recorder: Recorder): void {
    if (!/^[a-z]\w*$/i.test(name) || name.includes('__') || name.endsWith('_')) {
        recorder.error(node, `Invalid character in identifier: ${name}`);
    } else if (name.length > LONGEST) {
        recorder.error(node, `Identifier name is too long: ${name}`);
    }
}
