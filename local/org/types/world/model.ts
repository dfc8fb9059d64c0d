/**
 * Static types and the symbols behind them: what the checker finds out and the code generator reads. Maps of members
 * are keyed by the lower-case name, because Apex names have no case.
 */
import type {
    ConstructorDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    PropertyDeclaration,
    TypeDeclaration
} from '../../syntax/ast/ast.ts';

export type PrimitiveName =
    | 'Integer'
    | 'Long'
    | 'Double'
    | 'Decimal'
    | 'String'
    | 'Boolean'
    | 'Id'
    | 'Date'
    | 'Datetime'
    | 'Time'
    | 'Blob'
    | 'Object';

export type ApexType =
    | { readonly kind: 'primitive'; readonly name: PrimitiveName }
    | { readonly kind: 'void' }
    /** The type of the literal `null`. */
    | { readonly kind: 'null' }
    /**
     * An expression in which an error was already reported: it fits everywhere, so that one mistake is one message.
     * A unit with such a type always has a problem of kind `error` and is never compiled.
     */
    | { readonly kind: 'error' }
    | { readonly kind: 'list' | 'set'; readonly of: ApexType }
    | { readonly kind: 'map'; readonly key: ApexType; readonly value: ApexType }
    /** name null = the generic SObject. */
    | { readonly kind: 'sobject'; readonly name: string | null }
    /** User and platform classes, interfaces and enums. */
    | { readonly kind: 'class'; readonly class: ClassInfo; readonly args: readonly ApexType[] }
    /** T inside a generic platform class (Iterator<T>, Comparator<T>). */
    | { readonly kind: 'parameter'; readonly name: string };

export type Visibility = 'private' | 'protected' | 'public' | 'global';

export interface ClassInfo {
    /** Canonical: `Foo`, `Foo.Bar`, `System.HttpRequest`. */
    readonly name: string;
    readonly simpleName: string;
    readonly origin: 'user' | 'platform';
    readonly kind: 'class' | 'interface' | 'enum';
    readonly abstract: boolean;
    readonly virtual: boolean;
    readonly visibility: Visibility;
    readonly testVisible: boolean;
    /** @IsTest on the class or on the class around it. */
    readonly isTest: boolean;
    readonly outer: ClassInfo | null;
    readonly superclass: ApexType | null;
    readonly interfaces: readonly ApexType[];
    readonly fields: ReadonlyMap<string, FieldInfo>;
    readonly methods: ReadonlyMap<string, readonly MethodInfo[]>;
    /** Empty for a user class that declares none: the compiler supplies the public one without parameters. */
    readonly constructors: readonly MethodInfo[];
    readonly inner: ReadonlyMap<string, ClassInfo>;
    /** The constants of an enum, in order. */
    readonly constants: readonly string[];
    readonly typeParameters: readonly string[];
    readonly declaration: TypeDeclaration | null;
    readonly file: string | null;
    /** Of its metadata; platform classes are of none and count as the newest. */
    readonly apiVersion: number;
    /** Platform classes: has the local org any part of it (false: the catalogue only knows its signatures). */
    readonly implemented: boolean;
}

export interface FieldInfo {
    readonly owner: ClassInfo;
    readonly name: string;
    readonly type: ApexType;
    readonly static: boolean;
    readonly final: boolean;
    readonly visibility: Visibility;
    readonly testVisible: boolean;
    readonly isProperty: boolean;
    /** A property without `get` cannot be read, one without `set` not written; plain fields have both. */
    readonly readable: boolean;
    readonly writable: boolean;
    readonly getterVisibility: Visibility;
    readonly setterVisibility: Visibility;
    readonly implemented: boolean;
    readonly declaration: FieldDeclaration | PropertyDeclaration | null;
}

export interface MethodInfo {
    readonly owner: ClassInfo;
    readonly name: string;
    readonly parameters: readonly ApexType[];
    /** Void for constructors. */
    readonly returns: ApexType;
    readonly static: boolean;
    readonly abstract: boolean;
    readonly virtual: boolean;
    readonly override: boolean;
    readonly visibility: Visibility;
    readonly testVisible: boolean;
    /** User methods: `execute(system.queueablecontext)`; platform methods: the key of the library row. */
    readonly key: string;
    /** Platform methods: does the library have a row. Always true for user methods. */
    readonly implemented: boolean;
    readonly declaration: MethodDeclaration | ConstructorDeclaration | null;
}
