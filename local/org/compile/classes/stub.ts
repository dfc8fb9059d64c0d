import { ApexList } from '../../values/collections/apexList.ts';
import { ApexObject, type GeneratedClass } from '../../values/objects/apexObject.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { classRegistry, type MethodMeta } from '../../values/objects/classMeta.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { listOf, typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import { cast } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * Test.createStub: an object of the class or interface whose methods all go to the provider's `handleMethodCall`.
 * Constructors and initialisers do not run; static and private methods cannot be stubbed (Apex Developer Guide,
 * "Build a Mocking Framework with the Stub API").
 */
export function createStub(type: RuntimeType, provider: object): object {
    const target = classRegistry.find(type.name);
    if (target === undefined || !canBeStubbed(target.meta)) {
        return raise('System.TypeException', `Type cannot be stubbed: ${type.name}`);
    }
    const base: GeneratedClass = target.meta.kind === 'interface' ? (ApexObject as unknown as GeneratedClass) : target;
    const Stub = class extends (base as new () => object) {};
    Object.defineProperty(Stub, 'meta', { value: target.meta });
    // the platform makes a subclass of that name, and it shows when a stub is printed
    Object.defineProperty(Stub.prototype, 'apexText', { value: () => `${target.meta.name}__sfdc_ApexStub:[]` });
    for (const method of stubbed(target)) {
        override(Stub.prototype as Record<string, unknown>, method, provider);
    }
    return new Stub();
}

/** Interfaces always; no inner classes, jobs and classes that only they themselves construct (same page). */
function canBeStubbed({ kind, name, isClosed, ancestors }: GeneratedClass['meta']): boolean {
    const isBatch = [...ancestors].some((one) => one.startsWith('database.batchable'));
    return kind === 'interface' || (kind === 'class' && !name.includes('.') && !isClosed && !isBatch);
}

/** The methods that a call can reach: those of the class, its superclasses and, for an interface, its interfaces. */
function stubbed(target: GeneratedClass): readonly MethodMeta[] {
    const own = target.meta.methods.filter((method) => !method.static && method.visibility !== 'private');
    const above = [target.meta.superclass, ...target.meta.interfaces]
        .map((name) => (name === null ? undefined : classRegistry.find(name)))
        .filter((one) => one !== undefined);
    return [...own, ...above.flatMap(stubbed)];
}

function override(prototype: Record<string, unknown>, method: MethodMeta, provider: object): void {
    const answer = function (this: object, ...args: readonly ApexValue[]): ApexValue {
        // the type of void is one, too: `void.class`
        const returns = typeNamed(method.returns);
        const result = callUser(provider, 'handleMethodCall', [
            this,
            method.name,
            returns,
            new ApexList(
                listOf(typeNamed('System.Type')),
                method.parameters.map((parameter) => typeNamed(parameter.type))
            ),
            new ApexList(
                listOf(typeNamed('String')),
                method.parameters.map((parameter) => parameter.name)
            ),
            new ApexList(listOf(typeNamed('Object')), [...args])
        ]);
        return method.returns === 'void' ? null : cast(result, returns);
    };
    // the nearest declaration comes first and wins
    if (!Object.hasOwn(prototype, method.key)) {
        prototype[method.key] = answer;
    }
    const alias = `${method.name.toLowerCase()}/${method.parameters.length}`;
    if (alias in prototype) {
        prototype[alias] = answer;
    }
}
