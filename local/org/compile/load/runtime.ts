import { libraryConstructor, libraryField, libraryMethod } from '../../library/index.ts';
import type { FieldAccess, Implementation } from '../../library/rows/definition.ts';
import { ownText } from '../../library/rows/required.ts';
import { raiseInSiloedTest } from '../../platform/testing/siloedTest.ts';
import { enterRunAs } from '../../platform/testing/runAs.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { toId } from '../../values/primitives/apexId.ts';
import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';
import { apexEquals, equalText } from '../../values/equality.ts';
import { nullArgument, nullPointer } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { concatText } from '../../values/text.ts';
import { cast, failedCast, isInstance } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import type { DataPort, Frame } from './dataPort.ts';
import * as collections from '../runtime/collections.ts';
import * as comparisons from '../runtime/comparisons.ts';
import * as dates from '../runtime/dates.ts';
import * as dispatch from '../runtime/dispatch.ts';
import * as exceptions from '../runtime/exceptions.ts';
import * as numbers from '../runtime/numbers.ts';
import { recordAccess } from '../runtime/records.ts';
import { constantNamed, enumRow } from '../runtime/enumRows.ts';
import { flowType } from '../runtime/flowType.ts';
import { makeFuel } from '../runtime/fuel.ts';
import { future } from '../runtime/future.ts';
import { triggerVariable } from '../runtime/triggerVariable.ts';
import { missingClass } from '../runtime/missingClass.ts';
import type { Statics } from '../classes/statics.ts';

/** The `$` of generated code. */
export type Runtime = ReturnType<typeof makeRuntime>;

const text = (what: string, name: string): never => {
    throw new Refused(`${name}${what === '' ? '' : ` (${what})`}`);
};

/** Everything that generated code calls; one per loaded project. */
export function makeRuntime(data: DataPort, statics: Statics) {
    const counters = new Map<string, Uint32Array>();
    return {
        ...numbers,
        ...comparisons,
        ...dates,
        ...collections,
        ...exceptions,
        ...dispatch,
        ...recordAccess(data),
        ...makeFuel(),
        npe: nullPointer,
        nullArgument: (): never => nullArgument(),
        toId,
        equalText,
        equal: apexEquals,
        cast,
        isInstance,
        concatText,
        enterRunAs,
        trigger: triggerVariable,
        future,
        type: typeNamed,
        flowType,
        decimal: (written: string) => ApexDecimal.of(written),
        double: (value: number) => new ApexDouble(value),
        enumConstant: (typeName: string, name: string) =>
            constantNamed(typeName, name) ?? text('enum constant', `${typeName}.${name}`),
        refuse(feature: string): never {
            raiseInSiloedTest(feature);
            return text('', feature);
        },
        frame: (frame: Frame) => frame,

        statics,
        staticsId: (className: string) => statics.id(className),

        /** A generated class by name. */
        generated(name: string): GeneratedClass {
            return classRegistry.find(name) ?? missingClass(name);
        },
        castTo(value: ApexValue, generated: GeneratedClass): ApexValue {
            return value === null || value instanceof generated
                ? value
                : failedCast(value, typeNamed(generated.meta.name).apexText());
        },

        method: (owner: string, key: string): Implementation =>
            ownText(
                libraryMethod(owner, key)?.implementation ?? enumRow(owner, key) ?? (() => text('', `${owner}.${key}`))
            ),
        constructor: (owner: string, key: string): Implementation =>
            libraryConstructor(owner, key)?.implementation ?? (() => text('', `new ${owner} ${key}`)),
        constructorOrNull: (owner: string, key: string): Implementation | null =>
            libraryConstructor(owner, key)?.implementation ?? null,
        field: (owner: string, name: string): FieldAccess =>
            libraryField(owner, name)?.access ?? { get: () => text('', `${owner}.${name}`) },
        set(field: FieldAccess, self: ApexValue, value: ApexValue): ApexValue {
            if (field.set === undefined) {
                return text('', 'writing a read-only field of the platform');
            }
            if (self === null) {
                field.set(value);
            } else {
                field.set(self, value);
            }
            return value;
        },

        /** Counters of the lines of a script, when coverage was asked for. */
        coverage(script: string): Uint32Array {
            let counts = counters.get(script);
            if (counts === undefined) {
                counts = new Uint32Array(20_000);
                counters.set(script, counts);
            }
            return counts;
        },
        counters
    };
}
