import { fieldType } from '../library/records/fieldType.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Schema } from '../schema/schema.ts';
import { ApexDate } from '../values/apexDate.ts';
import { ApexDatetime } from '../values/apexDatetime.ts';
import { ApexDecimal } from '../values/apexDecimal.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { ApexValue } from '../values/value.ts';
import type { SystemStore } from './systemStore.ts';
import { current } from './transaction.ts';

/** Puts the package's custom metadata records into their tables; @throws Error naming the file of one that does not fit. */
export function insertCustomMetadata(rows: SystemStore, schema: Schema): void {
    for (const record of schema.customMetadata) {
        const shape = schema.object(record.object);
        if (!shape) {
            throw new Error(`${record.path}: there is no custom metadata type ${record.object}`);
        }
        const values: Record<string, ApexValue> = {
            DeveloperName: record.developerName,
            MasterLabel: record.label,
            Label: record.label,
            QualifiedApiName: record.developerName,
            Language: 'en_US'
        };
        for (const [name, text] of record.values) {
            const field = shape.field(name);
            if (!field) {
                throw new Error(`${record.path}: ${record.object} has no field ${name}`);
            }
            values[field.name] = text === null ? null : valueOf(fieldType(field).name, text);
        }
        rows.insert(shape.name, values);
    }
}

function valueOf(type: string, text: string): ApexValue {
    switch (type) {
        case 'Boolean':
            return text === 'true';
        case 'Decimal':
            return ApexDecimal.of(text);
        case 'Integer':
            return Number(text);
        case 'Date': {
            const [year, month, day] = text.split('-').map(Number) as [number, number, number];
            return ApexDate.of(year, month, day);
        }
        case 'Datetime':
            return new ApexDatetime(Date.parse(text));
        default:
            return text;
    }
}

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
