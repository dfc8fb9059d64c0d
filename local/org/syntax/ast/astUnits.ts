import type { Member, TypeDeclaration } from './astDeclarations.ts';
import type { Node } from './astNode.ts';
import type { Block } from './astStatements.ts';

export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

export interface ClassUnit extends Node {
    readonly kind: 'classUnit';
    readonly file: string;
    readonly type: TypeDeclaration;
}

export interface TriggerUnit extends Node {
    readonly kind: 'triggerUnit';
    readonly file: string;
    readonly name: string;
    readonly object: string;
    readonly events: readonly TriggerEvent[];
    readonly body: Block;
    /** Methods and fields that stand at the top level of the trigger. */
    readonly members: readonly Member[];
}

/** Anonymous Apex: statements, and classes or methods declared among them. */
export interface AnonymousUnit extends Node {
    readonly kind: 'anonymousUnit';
    readonly file: string;
    readonly body: Block;
    readonly members: readonly Member[];
}

export type Unit = ClassUnit | TriggerUnit | AnonymousUnit;
