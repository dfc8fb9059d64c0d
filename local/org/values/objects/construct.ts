import type { GeneratedClass } from './apexObject.ts';

type Constructors = Record<string, ((...args: readonly never[]) => object) | undefined>;

/**
 * An instance of a generated class through its constructor without parameters, initialisers included; undefined when it
 * has none (`Type.newInstance`, jobs that are started by name).
 */
export function construct(generated: GeneratedClass): object | undefined {
    if (generated.meta.kind !== 'class' || generated.meta.abstract) {
        return undefined;
    }
    const made = new generated() as Constructors;
    const constructor = made[`${generated.meta.name}<init>()`];
    if (constructor === undefined) {
        return undefined;
    }
    made['<fields>']!();
    return constructor.call(made);
}

/** An instance whose fields are all null and for which no code ran, as deserialisation starts from. */
export function allocate(generated: GeneratedClass): object {
    return new generated();
}
