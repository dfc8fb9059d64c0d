/** What the checker answers about one unit. The code generator reads nothing else about names and types. */
import type { Expression, Node, TypeReference, Unit } from '../syntax/ast/ast.ts';
import type { ApexType, ClassInfo, FieldInfo, MethodInfo } from './world/model.ts';

export interface Problem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    /**
     * `error`: Salesforce would not compile it. `refusal`: legal Apex that the local org does not do; the class still
     * compiles and the spot throws when it is reached.
     */
    readonly kind: 'error' | 'refusal';
}

export interface CheckedUnit {
    readonly unit: Unit;
    /** null for triggers and anonymous Apex without members of their own. */
    readonly class: ClassInfo | null;
    readonly problems: readonly Problem[];
    /**
     * The static type of an expression. A SOQL expression has the type of its list (`Integer` for COUNT()); where its
     * place wants one record, it means the only row.
     */
    typeOf(expression: Expression): ApexType;
    /** What a name, member, call or `new` refers to; null for expressions that refer to nothing (literals, operators). */
    meaningOf(expression: Expression): Meaning | null;
    /** The refusal at an expression, if there is one: the name of what is missing. */
    refusalOf(expression: Expression): string | null;
    /** May a dynamic query bind the variable when its block has ended? */
    isBoundLater(declaration: Node): boolean;
    /** The type that a type reference in this unit names. */
    resolve(reference: TypeReference): ApexType;
    /** The class that a class, interface or enum declaration of this unit declares, by its declaration node. */
    classOf(declaration: object): ClassInfo | null;
}

/** A variable or a field (static, or one of `this`) that a dynamic query can bind. */
export type Bindable =
    | { readonly is: 'local'; readonly name: string }
    /** A variable of a block that has ended. */
    | { readonly is: 'left'; readonly name: string }
    | { readonly is: 'field'; readonly field: FieldInfo };

export type Meaning =
    /** Variables and parameters. */
    | { readonly is: 'local'; readonly name: string; readonly type: ApexType }
    /**
     * User fields and properties, platform fields and constants, static or instance. For a `member` expression the
     * target is evaluated unless the field is static.
     */
    | { readonly is: 'field'; readonly field: FieldInfo; readonly implicitThis: boolean }
    /** Only ever the target of something. */
    | { readonly is: 'type'; readonly type: ApexType }
    | { readonly is: 'namespace'; readonly name: string }
    | { readonly is: 'enumConstant'; readonly class: ClassInfo; readonly name: string }
    /** `record.Field`; names as in the schema. */
    | { readonly is: 'sobjectField'; readonly object: string; readonly field: string }
    /** `record.Account`. */
    | { readonly is: 'sobjectParent'; readonly object: string; readonly relationship: string }
    /** `record.OpportunityContactRoles`. */
    | { readonly is: 'sobjectChildren'; readonly object: string; readonly relationship: string }
    /** `Account.SObjectType`. */
    | { readonly is: 'objectToken'; readonly object: string }
    /** `Account.Name`, `Account.Fields.Name`. */
    | { readonly is: 'fieldToken'; readonly object: string; readonly field: string }
    /** `Schema.SObjectType.Account`. */
    | { readonly is: 'objectDescribe'; readonly object: string }
    /** `Schema.SObjectType.Account.fields.Name`. */
    | { readonly is: 'fieldDescribe'; readonly object: string; readonly field: string }
    /** `Schema.SObjectType.Account.fieldSets.Short`. */
    | { readonly is: 'fieldSet'; readonly object: string; readonly name: string }
    /** `Trigger.new`; the name in the platform's case: new, old, newMap, oldMap, isInsert, operationType, size … */
    | { readonly is: 'triggerVariable'; readonly name: string }
    /** `Thing__Share.RowCause.Reason__c`: a String that is the same everywhere. */
    | { readonly is: 'text'; readonly text: string }
    /** `System.Label.X`, `Label.X`. */
    | { readonly is: 'label'; readonly name: string }
    /** `Page.X`. */
    | { readonly is: 'page'; readonly name: string }
    /** `Foo.class`, `List<Account>.class` (a System.Type); `flow` is the `My_Flow` of `Flow.Interview.My_Flow.class`. */
    | { readonly is: 'classLiteral'; readonly type: ApexType; readonly flow?: string | null }
    | {
          readonly is: 'method';
          readonly method: MethodInfo;
          readonly how: 'static' | 'instance' | 'implicitThis' | 'super';
          /** What `:name` may mean in the text of a dynamic query; null for calls that are none. */
          readonly binds: readonly Bindable[] | null;
      }
    /** `Settings__c.getInstance()`, `Type__mdt.getAll()`: a method of System.CustomSetting on the token of the object. */
    | { readonly is: 'settingsMethod'; readonly object: string; readonly method: MethodInfo }
    /** `new X(…)`, `this(…)`, `super(…)`; constructor null = the one without parameters that nobody wrote. */
    | { readonly is: 'constructor'; readonly class: ClassInfo; readonly constructor: MethodInfo | null };
