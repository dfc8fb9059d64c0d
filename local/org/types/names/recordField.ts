import { apexTypeOfField } from './fieldType.ts';
import type { ApexType } from '../world/model.ts';
import { classType } from '../world/primitives.ts';
import type { FieldReader } from '../world/schemaReader.ts';
import type { World } from '../world/world.ts';

/** The static type of a field of a record; compound fields are System.Address and System.Location. */
export function fieldTypeOf(field: FieldReader, world: World): ApexType {
    const header = field.name === 'ChangeEventHeader' && world.platform.find('EventBus', 'ChangeEventHeader');
    if (header) {
        return classType(header);
    }
    const compound = /^(address|location)$/i.exec(field.type);
    return compound ? classType(world.platform.system(compound[1]!)) : apexTypeOfField(field.type);
}
