import type { Expression } from './astExpressions.ts';
import type { Node, TypeReference } from './astNode.ts';
import type { Place } from './place.ts';

export interface Block extends Node {
    readonly kind: 'block';
    readonly statements: readonly Statement[];
    readonly end: Place;
}

export interface LocalVariable extends Node {
    readonly name: string;
    readonly initializer: Expression | null;
}

export interface LocalStatement extends Node {
    readonly kind: 'local';
    readonly final: boolean;
    readonly type: TypeReference;
    readonly variables: readonly LocalVariable[];
}

export interface ExpressionStatement extends Node {
    readonly kind: 'expression';
    readonly expression: Expression;
}

export interface IfStatement extends Node {
    readonly kind: 'if';
    readonly condition: Expression;
    readonly then: Statement;
    readonly otherwise: Statement | null;
}

export interface WhileStatement extends Node {
    readonly kind: 'while';
    readonly condition: Expression;
    readonly body: Statement;
}

export interface DoWhileStatement extends Node {
    readonly kind: 'doWhile';
    readonly body: Statement;
    readonly condition: Expression;
}

export interface ForStatement extends Node {
    readonly kind: 'for';
    readonly init: LocalStatement | readonly Expression[];
    readonly condition: Expression | null;
    readonly update: readonly Expression[];
    /** null for a loop that ends in `;`. */
    readonly body: Statement | null;
}

export interface ForEachStatement extends Node {
    readonly kind: 'forEach';
    readonly type: TypeReference;
    readonly variable: string;
    /** A collection, an Iterable, or a SOQL expression (record by record, or list by list in chunks of 200). */
    readonly source: Expression;
    readonly body: Statement | null;
}

export interface SwitchCase extends Node {
    /**
     * `values`: literals, enum constant names (as `name` expressions), null.
     * `type`: `when Account a`. `else`: `when else`.
     */
    readonly label:
        | { readonly kind: 'values'; readonly values: readonly Expression[] }
        | { readonly kind: 'type'; readonly type: TypeReference; readonly variable: string }
        | { readonly kind: 'else' };
    readonly body: Block;
}

export interface SwitchStatement extends Node {
    readonly kind: 'switch';
    readonly subject: Expression;
    readonly cases: readonly SwitchCase[];
}

export interface CatchClause extends Node {
    readonly final: boolean;
    readonly type: TypeReference;
    readonly variable: string;
    readonly body: Block;
}

export interface TryStatement extends Node {
    readonly kind: 'try';
    readonly body: Block;
    readonly catches: readonly CatchClause[];
    readonly finally: Block | null;
}

export interface ReturnStatement extends Node {
    readonly kind: 'return';
    readonly value: Expression | null;
}

export interface ThrowStatement extends Node {
    readonly kind: 'throw';
    readonly value: Expression;
}

export interface BreakStatement extends Node {
    readonly kind: 'break';
}

export interface ContinueStatement extends Node {
    readonly kind: 'continue';
}

export interface DmlStatement extends Node {
    readonly kind: 'dml';
    readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
    /** `insert as user x`. */
    readonly access: 'user' | 'system' | null;
    readonly target: Expression;
    /** The external id field of an upsert (`upsert x CoSellKey__c;` or `Account.Fields.X__c`), or the losing records of a merge. */
    readonly second: Expression | null;
}

export interface RunAsStatement extends Node {
    readonly kind: 'runAs';
    readonly arguments: readonly Expression[];
    readonly body: Block;
}

export type Statement =
    | Block
    | LocalStatement
    | ExpressionStatement
    | IfStatement
    | WhileStatement
    | DoWhileStatement
    | ForStatement
    | ForEachStatement
    | SwitchStatement
    | TryStatement
    | ReturnStatement
    | ThrowStatement
    | BreakStatement
    | ContinueStatement
    | DmlStatement
    | RunAsStatement;
