import type { GeneratedClass } from './apexObject.ts';
import type { RuntimeType } from './runtimeType.ts';
import type { ApexValue } from '../value.ts';

/** A field or property of a generated class. */
export interface FieldMeta {
    readonly name: string;
    readonly type: RuntimeType;
    /** The JS property that holds the (backing) value. */
    readonly js: string;
    readonly static: boolean;
    readonly transient: boolean;
    readonly isProperty: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    /** Reads as Apex reads, through the property's getter if it has one; null for a property without getter. */
    readonly read: ((self: object) => ApexValue) | null;
    readonly write: ((self: object, value: ApexValue) => void) | null;
}

export type Sharing = 'with' | 'without' | 'inherited' | 'omitted';

export interface AnnotationMeta {
    readonly name: string;
    readonly values: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

export interface MethodMeta {
    readonly name: string;
    /** `foo(integer,list<account>)`: the JS name. */
    readonly key: string;
    readonly parameters: readonly { readonly name: string; readonly type: string }[];
    /** `void` or a canonical type name. */
    readonly returns: string;
    readonly static: boolean;
    readonly abstract: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly annotations: readonly AnnotationMeta[];
}

/** What the run-time knows about a generated class (JSON, `Type.newInstance`, describe, stubs, the test runner). */
export interface ClassMeta {
    /** Canonical: `Foo` or `Foo.Bar`. */
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass: string | null;
    readonly interfaces: readonly string[];
    /** Lower-case names of everything an instance is: itself, superclasses, interfaces with and without arguments. */
    readonly ancestors: ReadonlySet<string>;
    /** Own fields in textual order; those of superclasses stand in their own meta. */
    readonly fields: readonly FieldMeta[];
    readonly methods: readonly MethodMeta[];
    /** Keys of the constructors: `(string)`. */
    readonly constructors: readonly string[];
    /** All constructors are private. */
    readonly isClosed: boolean;
    /** Names of the constants of an enum. */
    readonly constants: readonly string[];
    readonly annotations: readonly AnnotationMeta[];
    readonly abstract: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly sharing: Sharing;
    readonly apiVersion: number;
    readonly isTest: boolean;
    /** The source file, relative to the project. */
    readonly file: string;
}

const classes = new Map<string, GeneratedClass>();

/** The generated classes of the code that is loaded in this thread. */
export const classRegistry = {
    find(name: string): GeneratedClass | undefined {
        return classes.get(name) ?? classes.get(name.toLowerCase());
    },
    add(generated: GeneratedClass): void {
        classes.set(generated.meta.name.toLowerCase(), generated);
    },
    all(): Iterable<GeneratedClass> {
        return classes.values();
    },
    clear(): void {
        classes.clear();
    }
};

/** The fields of a class and its superclasses, those of the topmost superclass first. */
export function allFields(meta: ClassMeta): FieldMeta[] {
    const above = meta.superclass === null ? undefined : classRegistry.find(meta.superclass);
    return above ? [...allFields(above.meta), ...meta.fields] : [...meta.fields];
}
