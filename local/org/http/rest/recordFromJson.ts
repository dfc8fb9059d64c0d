import type { Org } from '../../platform/org.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { RestError } from './restError.ts';
import { notWritable, valueFromJson } from './valueFromJson.ts';

/** What the body of a request is for: some fields can be given on create only, others never. */
export type WriteKind = 'insert' | 'update' | 'upsert';

/**
 * A record from the fields of a JSON body. Related records are named by external id: `"Account": {"Ext__c": "x"}`.
 * @throws RestError INVALID_FIELD, INVALID_FIELD_FOR_INSERT_UPDATE, JSON_PARSER_ERROR, MALFORMED_ID
 */
export function recordFromJson(
    org: Org,
    shape: ObjectShape,
    fields: Readonly<Record<string, unknown>>,
    text: string,
    kind: WriteKind
): SObjectValue {
    const record = blankRecord(shape);
    for (const [name, value] of Object.entries(fields)) {
        if (name.toLowerCase() === 'attributes') {
            continue;
        }
        const parent = shape.parent(name);
        if (parent && value !== null && typeof value === 'object') {
            record.setByName(parent.name, relatedId(org, parent.referenceTo, value as Record<string, unknown>));
            continue;
        }
        const field = shape.field(name) ?? noSuchColumn(name, shape);
        const writable = kind === 'insert' ? field.createable : field.updateable;
        if (!writable && !(kind === 'upsert' && field.createable)) {
            throw field.name === 'Id' ? idInBody(kind) : notWritable(field);
        }
        record.setByName(field.name, valueFromJson(field, value, text));
    }
    return record;
}

export function noSuchColumn(name: string, shape: ObjectShape): never {
    const message = `No such column '${name}' on sobject of type ${shape.name}`;
    throw RestError.of(400, 'INVALID_FIELD', message);
}

function idInBody(kind: WriteKind): RestError {
    return kind === 'insert'
        ? RestError.of(400, 'INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id'])
        : RestError.of(400, 'INVALID_FIELD', 'The Id field should not be specified in the sobject data.', ['Id']);
}

/** The id of the record that an external id names. */
function relatedId(org: Org, objects: readonly string[], value: Record<string, unknown>): string {
    const { attributes, ...keys } = value as { attributes?: { type?: string } } & Record<string, unknown>;
    const [name, key] = Object.entries(keys)[0] ?? ['', null];
    const object = attributes?.type ?? objects[0] ?? '';
    const field = org.schema.object(object)?.field(name);
    if (!field?.externalId && field?.name !== 'Id') {
        const message = `No such column '${name}' on sobject of type ${object}`;
        throw RestError.of(400, 'INVALID_FIELD', message);
    }
    const found = org.records.rows.find(object, field.name, key as string);
    if (found.length !== 1) {
        const message = `Foreign key external ID: ${String(key)} not found for field ${field.name} in entity ${object}`;
        throw RestError.of(400, 'INVALID_FIELD', message);
    }
    return String(found[0]!.getByName('Id'));
}
