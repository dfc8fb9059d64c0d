import { current } from '../platform/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { ApexValue } from '../values/value.ts';

/** Definitions of objects and fields are no rows of the store: custom metadata refers to them by name. */
export function isDefinition(object: string): boolean {
    return object === 'EntityDefinition' || object === 'FieldDefinition';
}

/** The definition that an API name stands for, as a row to read through; everything but names is empty. */
export function definitionRow(object: string, name: string): Row | null {
    const shape = current().org.schema.object(object);
    if (!shape) {
        return null;
    }
    const plain = name.replace(/__(c|mdt|e)$/i, '');
    const values: Readonly<Record<string, ApexValue>> = {
        Id: `${shape.keyPrefix}000000000000AAA`,
        QualifiedApiName: name,
        DeveloperName: plain,
        DurableId: name,
        Label: labelOf(shape, name) ?? plain
    };
    return {
        id: String(values['Id']),
        values: shape.fields.map((field) => values[field.name] ?? null),
        deleted: false
    };
}

function labelOf(shape: ObjectShape, name: string): string | undefined {
    return shape.name === 'EntityDefinition' ? current().org.schema.object(name)?.label : undefined;
}
