import { typeNamed, type RuntimeType } from './runtimeType.ts';

type Constructor = abstract new (...args: never[]) => object;

const nameOf = new Map<unknown, string>();

/** Tells `typeOf`, `instanceof` and casts which Apex class the instances of a TypeScript class are. */
export function platformClass(name: string, implementation: Constructor): void {
    nameOf.set(implementation, name);
}

/** The Apex type of an instance of a platform class; looks at base classes too. */
export function platformTypeOf(value: object): RuntimeType | undefined {
    let prototype: object | null = Object.getPrototypeOf(value) as object | null;
    while (prototype !== null) {
        const name = nameOf.get((prototype as { constructor: unknown }).constructor);
        if (name !== undefined) {
            return typeNamed(name);
        }
        prototype = Object.getPrototypeOf(prototype) as object | null;
    }
    return undefined;
}
