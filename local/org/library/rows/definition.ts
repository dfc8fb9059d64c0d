import { parseFieldSignature, parseSignature, type FieldSignature, type Signature } from './signature.ts';

/**
 * The implementation of a row. Static methods and constructors get the arguments, instance methods `self` (never null)
 * and then the arguments. Arguments are already converted to the declared parameter types and may be null.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row says its types in Apex, in the text beside it
export type Implementation = (...args: any[]) => unknown;

/** How a field is read and written; without `set` it is read-only for Apex. */
export interface FieldAccess {
    readonly get: Implementation;
    readonly set?: Implementation;
}

/** What an author writes: one row = one Apex signature and its implementation. */
export interface ClassDefinition {
    /** With its namespace: `System.String`, `Database.SaveResult`. */
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass?: string;
    readonly interfaces?: readonly string[];
    /** User classes may extend it. */
    readonly virtual?: boolean;
    readonly abstract?: boolean;
    readonly typeParameters?: readonly string[];
    readonly constructors?: Readonly<Record<string, Implementation>>;
    readonly static?: Readonly<Record<string, Implementation>>;
    readonly instance?: Readonly<Record<string, Implementation>>;
    readonly fields?: Readonly<Record<string, FieldAccess>>;
    /** The constants of an enum, in order. */
    readonly constants?: readonly string[];
    /** The platform's order of the constants is not known: `values()` and `ordinal()` are refused. */
    readonly unordered?: boolean;
}

export interface LibraryMethod extends Signature {
    readonly implementation: Implementation;
    /** A method that user classes write: its implementation is `abstractMethod`. */
    readonly abstract: boolean;
}

export interface LibraryField extends FieldSignature {
    readonly access: FieldAccess;
}

/** A platform class that the local org implements, read from its definition. */
export interface LibraryClass {
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass: string | null;
    readonly interfaces: readonly string[];
    readonly virtual: boolean;
    readonly abstract: boolean;
    readonly typeParameters: readonly string[];
    readonly constructors: readonly LibraryMethod[];
    readonly methods: readonly LibraryMethod[];
    readonly fields: readonly LibraryField[];
    readonly constants: readonly string[];
    readonly unordered: boolean;
}

/** The implementation of interface methods and abstract methods: user classes supply the real one. */
export const abstractMethod: Implementation = () => {
    throw new Error('An abstract platform method was called; its user class has no implementation of it');
};

/** Turns rows into a class. Signatures are read here, so a row with a typing error fails when the library loads. */
export function defineClass(definition: ClassDefinition): LibraryClass {
    const fields = Object.entries(definition.fields ?? {});
    return {
        name: definition.name,
        kind: definition.kind,
        superclass: definition.superclass ?? null,
        interfaces: definition.interfaces ?? [],
        virtual: definition.virtual ?? false,
        abstract: definition.abstract ?? false,
        typeParameters: definition.typeParameters ?? [],
        constructors: readMethods(definition.constructors, false),
        methods: [...readMethods(definition.static, true), ...readMethods(definition.instance, false)],
        fields: fields.map(([text, access]) => ({ ...parseFieldSignature(text), access })),
        constants: definition.constants ?? [],
        unordered: definition.unordered ?? false
    };
}

function readMethods(rows: Readonly<Record<string, Implementation>> | undefined, isStatic: boolean): LibraryMethod[] {
    return Object.entries(rows ?? {}).map(([text, implementation]) => ({
        ...parseSignature(text),
        static: isStatic,
        implementation,
        abstract: implementation === abstractMethod
    }));
}
