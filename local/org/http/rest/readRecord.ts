import { fieldAccess } from '../../platform/access/fieldAccess.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { DataCall } from './dataApi.ts';
import { noSuchColumn } from './recordFromJson.ts';
import { RestError } from './restError.ts';
import { queryRows } from './queryRows.ts';
import { recordToJson } from './recordToJson.ts';

/** One record by id or external id, with `?fields=` or all fields that the user may read. */
export function readRecord(call: DataCall, shape: ObjectShape, key: string, value: string): Record<string, unknown> {
    const asked = call.request.query.get('fields');
    const names = asked === null ? readableFields(call, shape) : asked.split(',').map((name) => name.trim());
    const fields = names.map((name) => (shape.field(name) ?? noSuchColumn(name, shape)).name);
    const quoted = `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
    const { rows } = queryRows(call, `SELECT ${fields.join(', ')} FROM ${shape.name} WHERE ${key} = ${quoted}`);
    if (rows.length === 0) {
        throw RestError.of(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return recordToJson(rows[0] as SObjectValue, fields, call.root);
}

function readableFields(call: DataCall, shape: ObjectShape): string[] {
    const { rights } = call.user;
    const readable = shape.fields.filter((field) => fieldAccess(rights, shape, field).read);
    return readable.map((field) => field.name);
}
