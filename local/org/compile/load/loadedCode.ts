import type { TriggerEvent } from '../../syntax/ast/ast.ts';
import type { Problem } from '../../types/checked.ts';
import type { AnnotationMeta, MethodMeta } from '../../values/objects/classMeta.ts';
import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { CompiledUnit } from '../project/compiledUnit.ts';

/** `beforeInsert`, `afterUpdate` … */
export type LoadedTriggerEvent =
    | 'beforeInsert'
    | 'beforeUpdate'
    | 'beforeDelete'
    | 'afterInsert'
    | 'afterUpdate'
    | 'afterDelete'
    | 'afterUndelete';

export interface LoadedTrigger {
    readonly name: string;
    readonly object: string;
    readonly events: readonly LoadedTriggerEvent[];
    readonly apiVersion: number;
    /** Runs the body; `Trigger.*` is what `current().trigger` says. */
    run(): void;
}

/** A class with @RestResource. */
export interface RestResource {
    readonly className: string;
    /** `/cosell/events/*`. */
    readonly urlMapping: string;
    /** Verb (`GET`, `POST` …) → the static method that answers it. */
    readonly methods: ReadonlyMap<string, LoadedMethod>;
}

export interface LoadedMethod {
    readonly className: string;
    readonly name: string;
    readonly key: string;
    readonly parameters: readonly { readonly name: string; readonly type: RuntimeType }[];
    /** null for void. */
    readonly returns: RuntimeType | null;
    readonly annotations: readonly AnnotationMeta[];
    /** Arguments have to be of the parameters' types already. */
    invoke(args: readonly ApexValue[]): ApexValue;
}

/** A class with test methods. */
export interface TestClass {
    readonly name: string;
    readonly file: string;
    readonly seeAllData: boolean;
    readonly annotations: readonly AnnotationMeta[];
    readonly methods: readonly (LoadedMethod & { readonly seeAllData: boolean })[];
    readonly setup: readonly LoadedMethod[];
}

export interface LineCoverage {
    readonly name: string;
    readonly file: string;
    readonly covered: readonly number[];
    readonly uncovered: readonly number[];
}

/** The project's Apex, ready to run in this thread. */
export interface LoadedCode {
    /** Units with their problems; those with errors are not loaded. */
    readonly units: readonly CompiledUnit[];
    /** Units that compiled but could not be loaded, and why. */
    readonly failures: readonly Problem[];
    readonly classes: readonly GeneratedClass[];
    /** The triggers of an object in alphabetical order; platform events have triggers, too. */
    triggersFor(objectName: string): readonly LoadedTrigger[];
    findClass(name: string): GeneratedClass | undefined;
    /** `new X()` by name; the class must have a constructor without parameters. */
    newInstance(className: string): object;
    /** A static method by name and number of arguments. */
    invokeStatic(className: string, methodName: string, args: readonly ApexValue[]): ApexValue;
    method(className: string, methodName: string, arity?: number): LoadedMethod | undefined;
    readonly restResources: readonly RestResource[];
    readonly testClasses: readonly TestClass[];
    /** Methods with @AuraEnabled, by `Class.method` in lower case. */
    readonly auraEnabled: ReadonlyMap<string, LoadedMethod & { readonly cacheable: boolean }>;
    /** Methods with @InvocableMethod. */
    readonly invocable: readonly LoadedMethod[];
    /** Runs anonymous Apex that was compiled against this project. */
    runAnonymous(unit: CompiledUnit): void;
    /** A transaction begins with fresh statics; the answer brings back those of the transaction around it. */
    enterStatics(): () => void;
    /** What ran, when the code was compiled with coverage. */
    coverage(): readonly LineCoverage[];
    resetCoverage(): void;
}

export function loadedEvent(event: TriggerEvent): LoadedTriggerEvent {
    const [when, what] = event.split(' ') as [string, string];
    return `${when}${what[0]!.toUpperCase()}${what.slice(1)}` as LoadedTriggerEvent;
}

export type { MethodMeta };
