import type { TriggerEvent } from '../../syntax/ast/ast.ts';
import type { Problem } from '../../types/checked.ts';
import type { AnnotationMeta, MethodMeta, Sharing } from '../../values/objects/classMeta.ts';

/** What is kept of a field: enough for JSON, describes and stubs without the source. */
export interface FieldData {
    readonly name: string;
    readonly type: string;
    readonly js: string;
    readonly static: boolean;
    readonly transient: boolean;
    readonly isProperty: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    /** The JS method that reads or writes the property; null where the JS property itself does. */
    readonly getter: string | null;
    readonly setter: string | null;
    readonly readable: boolean;
    readonly writable: boolean;
}

/** A method under the name by which platform code calls it: `execute/1`. */
export interface AliasData {
    readonly alias: string;
    readonly js: string;
    readonly static: boolean;
}

/** One class, interface or enum of a unit. Plain data, as everything here: it goes into the disk cache. */
export interface ClassData {
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass: string | null;
    readonly superclassOrigin: 'user' | 'platform';
    readonly interfaces: readonly string[];
    /** Lower-case names of all it is, itself included. */
    readonly ancestors: readonly string[];
    readonly fields: readonly FieldData[];
    readonly methods: readonly (MethodMeta & { readonly js: string })[];
    readonly constructors: readonly { readonly key: string; readonly js: string }[];
    /** All constructors are private. */
    readonly isClosed: boolean;
    readonly constants: readonly string[];
    readonly annotations: readonly AnnotationMeta[];
    readonly aliases: readonly AliasData[];
    readonly abstract: boolean;
    readonly visibility: 'private' | 'protected' | 'public' | 'global';
    readonly sharing: Sharing;
    readonly isTest: boolean;
}

/** The lines of a method, for stack traces: from, to, what the trace says. */
export type MethodLines = readonly [from: number, to: number, name: string];

export interface CompiledUnit {
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly name: string;
    readonly file: string;
    readonly apiVersion: number;
    /** The script; null when the unit has errors. */
    readonly js: string | null;
    /** Outer class first. */
    readonly classes: readonly ClassData[];
    readonly trigger: { readonly object: string; readonly events: readonly TriggerEvent[] } | null;
    readonly methodLines: readonly MethodLines[];
    readonly executableLines: readonly number[];
    /** Generated classes that the script looks up. */
    readonly uses: readonly string[];
    readonly problems: readonly Problem[];
}

export interface CompiledProject {
    readonly units: readonly CompiledUnit[];
}
