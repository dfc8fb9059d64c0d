import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { current } from '../transactions/transaction.ts';

/** One record by developer name or id; null when there is none. */
export function customMetadataRecord(shape: ObjectShape, name: string | null): SObjectValue | null {
    const { rows } = current().org.records;
    return name === null ? null : (rows.find(shape.name, 'DeveloperName', name)[0] ?? rows.get(name));
}

/** All records by developer name. */
export function customMetadataMap(shape: ObjectShape): [string, SObjectValue][] {
    const { org } = current();
    const names = org.schema.customMetadata.filter((record) => record.object === shape.name);
    return names.map(({ developerName }) => [developerName, customMetadataRecord(shape, developerName)!]);
}
