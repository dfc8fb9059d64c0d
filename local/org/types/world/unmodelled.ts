import type { ApexType } from './model.ts';
import type { World } from './world.ts';

/** The standard objects inside a type that Salesforce has and the schema of this org does not. */
export function unmodelledObjects(type: ApexType, world: World): string[] {
    switch (type.kind) {
        case 'sobject':
            return type.name !== null && world.schema.isUnmodelled(type.name) ? [type.name] : [];
        case 'list':
        case 'set':
            return unmodelledObjects(type.of, world);
        case 'map':
            return [...unmodelledObjects(type.key, world), ...unmodelledObjects(type.value, world)];
        case 'class':
            return type.args.flatMap((arg) => unmodelledObjects(arg, world));
        default:
            return [];
    }
}
