import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { valueToJson } from './valueToJson.ts';

/** `{"type": "Account", "url": "/services/data/v66.0/sobjects/Account/001…"}` */
export function attributesOf(shape: ObjectShape, id: unknown, root: string): { type: string; url?: string } {
    return id ? { type: shape.name, url: `${root}/sobjects/${shape.name}/${String(id)}` } : { type: shape.name };
}

/** A record with the named fields, in that order. */
export function recordToJson(record: SObjectValue, fields: readonly string[], root: string): Record<string, unknown> {
    const json: Record<string, unknown> = { attributes: attributesOf(record.shape, record.getByName('Id'), root) };
    for (const name of fields) {
        json[name] = valueToJson(record.getByName(name));
    }
    return json;
}
