import type { ClassMeta } from './classMeta.ts';
import { typeNamed, type RuntimeType } from './runtimeType.ts';

/** The base of all generated classes but exceptions. Fields are JS properties, methods JS methods named by their key. */
export class ApexObject {
    declare ['constructor']: GeneratedClass;

    /** Runs the field initialisers; generated classes that have some override it. */
    '<fields>'(): this {
        return this;
    }

    get runtimeType(): RuntimeType {
        return typeNamed(this.constructor.meta.name);
    }
}

/** A generated class as the run-time sees it. */
export interface GeneratedClass {
    readonly meta: ClassMeta;
    /** Makes an instance whose fields are all null; constructors are methods called `<init>(…)`. */
    new (): object;
    readonly prototype: object;
}
