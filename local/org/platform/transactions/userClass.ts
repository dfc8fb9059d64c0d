import type { GeneratedClass } from '../../values/objects/apexObject.ts';

/** The Apex name of a user's object. */
export function classNameOf(object: object): string {
    return (object.constructor as Partial<GeneratedClass>).meta?.name ?? object.constructor.name;
}

/** Does the user's object implement (or extend) the platform type of that name, such as `Database.AllowsCallouts`? */
export function implementsType(object: object, type: string): boolean {
    return (object.constructor as Partial<GeneratedClass>).meta?.ancestors.has(type.toLowerCase()) ?? false;
}
