import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { MethodMeta } from '../../values/objects/classMeta.ts';
import type { LoadedMethod } from './loadedCode.ts';

type Statics = Record<string, (...args: readonly ApexValue[]) => ApexValue>;

/** A static method of a generated class, ready to be called from outside. */
export function loadedMethod(generated: GeneratedClass, method: MethodMeta): LoadedMethod {
    return {
        className: generated.meta.name,
        name: method.name,
        key: method.key,
        get parameters() {
            return method.parameters.map(({ name, type }) => ({ name, type: typeNamed(type) }));
        },
        get returns() {
            return method.returns === 'void' ? null : typeNamed(method.returns);
        },
        annotations: method.annotations,
        invoke: (args) => (generated as unknown as Statics)[method.key]!(...args)
    };
}

/** All static methods of a class. */
export function methodsOf(generated: GeneratedClass): LoadedMethod[] {
    return generated.meta.methods.filter((method) => method.static).map((method) => loadedMethod(generated, method));
}
