import { ExtendedObject } from '../../library/holders/extendedObject.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexObject, type GeneratedClass } from '../../values/objects/apexObject.ts';
import { classRegistry, type ClassMeta } from '../../values/objects/classMeta.ts';
import type { ApexValue } from '../../values/value.ts';
import type { ClassData, CompiledUnit } from '../project/compiledUnit.ts';
import { enumRow } from '../runtime/enumRows.ts';
import { classMeta } from '../classes/metaOf.ts';
import type { Statics } from '../classes/statics.ts';

/** What a script answers when it is run with `$`. */
export interface Script {
    link(): void;
    /** Makes the outer class for a superclass; null where the unit declares none. */
    readonly define: ((superclass: unknown) => Outer) | null;
    readonly run: (() => void) | null;
}

type Outer = GeneratedClass & Record<string, unknown>;
type Definer = (superclass: unknown) => Outer;

interface Pending {
    readonly data: ClassData;
    readonly unit: CompiledUnit;
    readonly script: Script;
}

/**
 * Makes the generated classes, superclasses first, whatever file they are in. Interfaces and enums have no code; they get
 * an empty class that carries their meta.
 */
export class ClassDefiner {
    private readonly pending = new Map<string, Pending>();
    private readonly outers = new Map<Script, Outer>();
    private readonly statics: Statics;

    constructor(statics: Statics) {
        this.statics = statics;
    }

    add(unit: CompiledUnit, script: Script): void {
        for (const data of unit.classes) {
            this.pending.set(data.name.toLowerCase(), { data, unit, script });
        }
    }

    defineAll(): void {
        for (const name of [...this.pending.keys()]) {
            this.define(name);
        }
    }

    /** null: the class is not there, or something that it stands on is not. */
    private define(name: string): Outer | null {
        const pending = this.pending.get(name);
        if (pending === undefined) {
            return (classRegistry.find(name) as Outer | undefined) ?? null;
        }
        this.pending.delete(name);
        const { data, unit } = pending;
        const meta = classMeta(data, unit);
        const made =
            data.kind === 'class' ? this.makeClass(pending) : (class extends ApexObject {} as unknown as Outer);
        if (made === null) {
            return null;
        }
        if (data.kind === 'enum') {
            Object.assign(made, {
                'values()': enumRow(data.name, 'values()'),
                'valueof(string)': enumRow(data.name, 'valueof(string)')
            });
        }
        finish(made, meta, data);
        classRegistry.add(made);
        if (Object.hasOwn(made, 'statics')) {
            this.ownStatics(made, data.name);
        }
        return made;
    }

    private makeClass({ data, unit, script }: Pending): Outer | null {
        const above = this.superclass(data);
        if (above === null) {
            return null;
        }
        const isOuter = unit.classes[0] === data;
        const definer = isOuter ? script.define! : this.holder(unit, script)?.[`define ${data.name}`];
        const made = (definer as Definer | undefined)?.(above) ?? null;
        if (made !== null && data.superclass === null) {
            Object.setPrototypeOf(made, ApexObject);
            Object.setPrototypeOf(made.prototype, ApexObject.prototype);
        }
        if (made !== null && isOuter) {
            this.outers.set(script, made);
        }
        return made;
    }

    /** Inner classes are made by functions of the class around them. */
    private holder(unit: CompiledUnit, script: Script): Outer | null {
        if (!this.outers.has(script)) {
            this.define(unit.classes[0]!.name.toLowerCase());
        }
        return this.outers.get(script) ?? null;
    }

    private superclass(data: ClassData): unknown {
        if (data.superclass === null) {
            return ApexObject;
        }
        if (data.superclassOrigin === 'user') {
            return this.define(data.superclass.toLowerCase());
        }
        return data.superclass === 'System.Exception' ? ApexException : ExtendedObject;
    }

    private ownStatics(made: Outer, name: string): void {
        const members = made as unknown as { statics(): object; start(): void };
        this.statics.own({ name, make: () => members.statics(), start: () => members.start() });
    }
}

/** The names by which platform code finds methods, and the meta. */
function finish(made: Outer, meta: ClassMeta, data: ClassData): void {
    Object.defineProperty(made, 'meta', { value: meta, configurable: true });
    const prototype = made.prototype as Record<string, ApexValue>;
    for (const { alias, js, static: isStatic } of data.aliases) {
        prototype[alias] = isStatic ? (...args: readonly ApexValue[]) => callStatic(made, js, args) : prototype[js]!;
    }
}

function callStatic(made: Outer, js: string, args: readonly ApexValue[]): ApexValue {
    return (made as unknown as Record<string, (...args: readonly ApexValue[]) => ApexValue>)[js]!(...args);
}
