import type { Node, TypeReference } from './astNode.ts';
import type { Place } from './place.ts';
import type { SoqlQuery } from './soqlAst.ts';
import type { SoslQuery } from './soslAst.ts';

export type LiteralValue =
    | { readonly type: 'Integer'; readonly value: number }
    | { readonly type: 'Long'; readonly value: bigint }
    /** A number with a fraction: a Double in Apex when suffixed `d`, otherwise a Decimal; the text keeps its scale. */
    | { readonly type: 'Decimal'; readonly text: string }
    | { readonly type: 'Double'; readonly text: string }
    | { readonly type: 'String'; readonly value: string }
    | { readonly type: 'Boolean'; readonly value: boolean }
    | { readonly type: 'null' };

export interface LiteralExpression extends Node {
    readonly kind: 'literal';
    readonly value: LiteralValue;
}

/** A simple name; what it means (variable, field, type, namespace) is the checker's question. */
export interface NameExpression extends Node {
    readonly kind: 'name';
    readonly name: string;
}

/** `a.b`, `a?.b`, also `Outer.Inner`, `Account.Name` (token) and `Account.SObjectType`. */
export interface MemberExpression extends Node {
    readonly kind: 'member';
    readonly target: Expression;
    readonly name: string;
    readonly safe: boolean;
}

/** `f(x)`, `a.f(x)`, `a?.f(x)`, `this(…)`, `super(…)` (with name 'this' or 'super' and target null). */
export interface CallExpression extends Node {
    readonly kind: 'call';
    readonly target: Expression | null;
    readonly name: string;
    readonly arguments: readonly Expression[];
    readonly safe: boolean;
}

/** A generic type used as an expression target, e.g. `List<Account>.class`: only ever the target of a classLiteral. */
export interface ClassLiteralExpression extends Node {
    readonly kind: 'classLiteral';
    readonly type: TypeReference;
}

export interface IndexExpression extends Node {
    readonly kind: 'index';
    readonly target: Expression;
    readonly index: Expression;
}

export interface ThisExpression extends Node {
    readonly kind: 'this';
}

export interface SuperExpression extends Node {
    readonly kind: 'super';
}

/** `new Foo(1)`; `new Account(Name = 'x')` carries `named`. */
export interface NewExpression extends Node {
    readonly kind: 'new';
    readonly type: TypeReference;
    readonly arguments: readonly Expression[];
    readonly named: readonly { readonly name: string; readonly value: Expression; readonly at: Place }[];
}

/** `new List<T>{…}`, `new Set<T>{…}`, `new T[]{…}` (arrayDepth of type already counts the brackets). */
export interface NewCollectionExpression extends Node {
    readonly kind: 'newCollection';
    readonly type: TypeReference;
    readonly elements: readonly Expression[];
}

/** `new Map<K,V>{ k => v }`. */
export interface NewMapExpression extends Node {
    readonly kind: 'newMap';
    readonly type: TypeReference;
    readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
}

/** `new Integer[5]`. */
export interface NewArrayExpression extends Node {
    readonly kind: 'newArray';
    readonly type: TypeReference;
    readonly size: Expression;
}

export interface UnaryExpression extends Node {
    readonly kind: 'unary';
    readonly operator: '+' | '-' | '!' | '~' | '++' | '--';
    readonly operand: Expression;
}

export interface PostfixExpression extends Node {
    readonly kind: 'postfix';
    readonly operator: '++' | '--';
    readonly operand: Expression;
}

export type BinaryOperator =
    | '+'
    | '-'
    | '*'
    | '/'
    | '%'
    | '=='
    | '!='
    | '<>'
    | '==='
    | '!=='
    | '<'
    | '<='
    | '>'
    | '>='
    | '&&'
    | '||'
    | '&'
    | '|'
    | '^'
    | '<<'
    | '>>'
    | '>>>'
    | '??';

export interface BinaryExpression extends Node {
    readonly kind: 'binary';
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}

export type AssignOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '>>>=';

export interface AssignExpression extends Node {
    readonly kind: 'assign';
    readonly operator: AssignOperator;
    readonly target: Expression;
    readonly value: Expression;
}

export interface TernaryExpression extends Node {
    readonly kind: 'ternary';
    readonly condition: Expression;
    readonly then: Expression;
    readonly otherwise: Expression;
}

export interface InstanceOfExpression extends Node {
    readonly kind: 'instanceOf';
    readonly value: Expression;
    readonly type: TypeReference;
}

export interface CastExpression extends Node {
    readonly kind: 'cast';
    readonly type: TypeReference;
    readonly value: Expression;
}

export interface SoqlExpression extends Node {
    readonly kind: 'soql';
    readonly query: SoqlQuery;
    /** The Apex expressions of the binds; a bind in the query refers to them by index. */
    readonly binds: readonly Expression[];
}

export interface SoslExpression extends Node {
    readonly kind: 'sosl';
    readonly query: SoslQuery;
    /** The Apex expressions of the binds; a bind in the search refers to them by index. */
    readonly binds: readonly Expression[];
}

export type Expression =
    | LiteralExpression
    | NameExpression
    | MemberExpression
    | CallExpression
    | ClassLiteralExpression
    | IndexExpression
    | ThisExpression
    | SuperExpression
    | NewExpression
    | NewCollectionExpression
    | NewMapExpression
    | NewArrayExpression
    | UnaryExpression
    | PostfixExpression
    | BinaryExpression
    | AssignExpression
    | TernaryExpression
    | InstanceOfExpression
    | CastExpression
    | SoqlExpression
    | SoslExpression;
