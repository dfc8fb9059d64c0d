/**
 * The tree that `syntax/` builds and everybody else reads. Names keep the case in which they were written; whoever
 * compares them lower-cases first (Apex is case-insensitive). Nodes are plain data: the checker in `types/` answers
 * questions about them through side tables or through the optional fields marked "checker", never by rewriting them.
 */
import type { Place } from './place.ts';
import type { SoqlQuery } from './soqlAst.ts';

export interface Node {
    readonly at: Place;
}

/* ---------- names of types ---------- */

/** `Map<Id, List<Account>>[]` is names [{name:'Map', args:[…]}] with arrayDepth 1; `Outer.Inner` has two names. */
export interface TypeReference extends Node {
    readonly kind: 'type';
    readonly names: readonly { readonly name: string; readonly args: readonly TypeReference[] }[];
    readonly arrayDepth: number;
}

/* ---------- declarations ---------- */

export type Modifier =
    | 'public'
    | 'private'
    | 'protected'
    | 'global'
    | 'static'
    | 'final'
    | 'abstract'
    | 'virtual'
    | 'override'
    | 'transient'
    | 'webservice'
    | 'testmethod'
    | 'with sharing'
    | 'without sharing'
    | 'inherited sharing';

export interface Annotation extends Node {
    readonly name: string;
    /** `@IsTest(SeeAllData=true)` → [{name:'SeeAllData', value:true}]; `@RestResource(urlMapping='/x')`; one bare value has name ''. */
    readonly values: readonly { readonly name: string; readonly value: string | boolean }[];
}

export interface Declaration extends Node {
    readonly name: string;
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
}

export interface ClassDeclaration extends Declaration {
    readonly kind: 'class';
    readonly superclass: TypeReference | null;
    readonly interfaces: readonly TypeReference[];
    readonly members: readonly Member[];
    readonly end: Place;
}

export interface InterfaceDeclaration extends Declaration {
    readonly kind: 'interface';
    readonly interfaces: readonly TypeReference[];
    readonly methods: readonly MethodDeclaration[];
    readonly end: Place;
}

export interface EnumDeclaration extends Declaration {
    readonly kind: 'enum';
    readonly constants: readonly { readonly name: string; readonly at: Place }[];
}

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;

export interface FieldDeclaration extends Declaration {
    readonly kind: 'field';
    readonly type: TypeReference;
    readonly initializer: Expression | null;
}

export interface Accessor extends Node {
    readonly modifiers: readonly Modifier[];
    /** null for the automatic `get;` and `set;`. */
    readonly body: Block | null;
}

export interface PropertyDeclaration extends Declaration {
    readonly kind: 'property';
    readonly type: TypeReference;
    readonly getter: Accessor | null;
    readonly setter: Accessor | null;
}

export interface Parameter extends Node {
    readonly name: string;
    readonly type: TypeReference;
    readonly final: boolean;
}

export interface MethodDeclaration extends Declaration {
    readonly kind: 'method';
    /** null for void. */
    readonly returns: TypeReference | null;
    readonly parameters: readonly Parameter[];
    /** null for abstract methods and interface methods. */
    readonly body: Block | null;
}

export interface ConstructorDeclaration extends Declaration {
    readonly kind: 'constructor';
    readonly parameters: readonly Parameter[];
    readonly body: Block;
}

export interface InitializerDeclaration extends Node {
    readonly kind: 'initializer';
    readonly static: boolean;
    readonly body: Block;
}

export type Member =
    | FieldDeclaration
    | PropertyDeclaration
    | MethodDeclaration
    | ConstructorDeclaration
    | InitializerDeclaration
    | TypeDeclaration;

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

/* ---------- statements ---------- */

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

/* ---------- expressions ---------- */

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
    readonly text: string;
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
