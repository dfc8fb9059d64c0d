import type { ApexType } from './model.ts';
import { sobjectOf } from './primitives.ts';
import type { World } from './world.ts';

/** Classes of System that only have static methods, beside objects of the same name. */
const shared: ReadonlySet<string> = new Set(['system.businesshours', 'system.network', 'system.site']);

/**
 * Where a class of static methods and an object have one name, the name is the object's wherever a type or a field is
 * wanted: `BusinessHours hours = [SELECT …]`, beside `BusinessHours.diff(…)`. null for every other type.
 */
export function objectBesideClass(type: ApexType | null, world: World): ApexType | null {
    if (type?.kind !== 'class' || !shared.has(type.class.name.toLowerCase())) {
        return null;
    }
    const object = world.schema.nameOf(type.class.simpleName);
    return object === null ? null : sobjectOf(object);
}
