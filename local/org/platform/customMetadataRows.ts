import type { FieldShape } from '../schema/objectShape.ts';
import type { Schema } from '../schema/schema.ts';
import { ApexDate } from '../values/apexDate.ts';
import { ApexDatetime } from '../values/apexDatetime.ts';
import { ApexDecimal } from '../values/apexDecimal.ts';
import type { ApexValue } from '../values/value.ts';
import type { SystemStore } from './systemStore.ts';

/** Puts the package's custom metadata records into their tables; @throws Error naming the file of one that does not fit. */
export function insertCustomMetadata(schema: Schema, rows: SystemStore): void {
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
            values[field.name] = text === null ? emptyValue(field) : valueOf(field, text);
        }
        rows.insert(shape.name, values);
    }
    linkCustomMetadata(schema, rows);
}

/** Relationships between custom metadata records: files name the other record, rows keep its id. */
function linkCustomMetadata(schema: Schema, rows: SystemStore): void {
    for (const shape of schema.objects().filter((one) => one.kind === 'metadata')) {
        for (const field of shape.fields.filter((one) => one.type === 'Lookup')) {
            for (const record of schema.customMetadata.filter((one) => one.object === shape.name)) {
                const name = record.values.get(field.name);
                const [row] = rows.find(shape.name, 'DeveloperName', record.developerName);
                const [target] = name ? rows.find(field.referenceTo[0]!, 'DeveloperName', name) : [];
                if (row?.id && name) {
                    rows.update(row.id, { [field.name]: target?.id ?? null });
                }
            }
        }
    }
}

function emptyValue(field: FieldShape): ApexValue {
    return field.type === 'Checkbox' ? false : null;
}

function valueOf(field: FieldShape, text: string): ApexValue {
    switch (field.type) {
        case 'Checkbox':
            return text === 'true';
        case 'Number':
        case 'Percent':
            return ApexDecimal.of(text).withScale(field.scale ?? 0);
        case 'Date':
            return new ApexDate(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
        case 'DateTime':
            return new ApexDatetime(Date.parse(text));
        default:
            return text;
    }
}
