import type { CustomMetadataRecord } from '../../schema/customMetadata.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { localName } from '../../schema/ownNames.ts';
import type { Schema } from '../../schema/schema.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { ApexValue } from '../../values/value.ts';
import { MetadataError } from './metadataError.ts';
import type { MetadataProblems } from './metadataProblems.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** Puts the project's custom metadata records into their tables; one that does not fit its type is told and left out. */
export function insertCustomMetadata(schema: Schema, rows: SystemStore, problems: MetadataProblems): void {
    const inserted = problems.readAll(schema.customMetadata, (record) => {
        const shape = schema.object(record.object);
        if (!shape) throw new MetadataError(record.path, `there is no custom metadata type ${record.object}`);
        return { record, shape, id: rows.insert(shape.name, valuesOf(record, shape, schema.namespace)) };
    });
    // Files name the other record of a relationship, rows keep its id; it may be inserted later than the one that names it.
    for (const { record, shape, id } of inserted) {
        for (const field of shape.fields.filter((one) => one.type === 'Lookup')) {
            const name = record.values.get(field.name) ?? record.values.get(localName(field.name, schema.namespace));
            if (name) rows.update(id, { [field.name]: idOf(rows, field, name, schema.namespace) });
        }
    }
}

function valuesOf(
    record: CustomMetadataRecord,
    shape: ObjectShape,
    namespace: string | null
): Record<string, ApexValue> {
    const values: Record<string, ApexValue> = {
        DeveloperName: record.developerName,
        MasterLabel: record.label,
        Label: record.label,
        NamespacePrefix: namespace,
        QualifiedApiName: namespace === null ? record.developerName : `${namespace}__${record.developerName}`,
        Language: 'en_US'
    };
    for (const [name, text] of record.values) {
        const field = shape.field(name);
        if (!field) throw new MetadataError(record.path, `${record.object} has no field ${name}`);
        values[field.name] = text === null ? emptyValue(field) : valueOf(field, text);
    }
    return values;
}

function idOf(rows: SystemStore, field: FieldShape, name: string, namespace: string | null): string | null {
    return rows.find(field.referenceTo[0]!, 'DeveloperName', localName(name, namespace))[0]?.id ?? null;
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
