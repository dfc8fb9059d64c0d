import type { ObjectShape } from '../../schema/objectShape.ts';
import { localName } from '../../schema/ownNames.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { current } from '../transactions/transaction.ts';

/** One record by developer name or id; null when there is none. */
export function customMetadataRecord(shape: ObjectShape, name: string | null): SObjectValue | null {
    const { records, schema } = current().org;
    const { rows } = records;
    if (name === null) return null;
    return rows.find(shape.name, 'DeveloperName', localName(name, schema.namespace))[0] ?? rows.get(name);
}

/** All records by developer name. */
export function customMetadataMap(shape: ObjectShape): [string, SObjectValue][] {
    const { org } = current();
    const names = org.schema.customMetadata.filter((record) => record.object === shape.name);
    return names.map(({ developerName }) => [developerName, customMetadataRecord(shape, developerName)!]);
}
