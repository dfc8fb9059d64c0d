import type { FieldShape } from '../../schema/objectShape.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { ApexValue } from '../../values/value.ts';
import { carriedAs, fieldKind } from './fieldKind.ts';
import { parserError } from './requestJson.ts';
import { RestError } from './restError.ts';

/**
 * A value of a JSON body for a field. @throws RestError JSON_PARSER_ERROR ("Cannot deserialize instance of …") for a value
 * of the wrong type, MALFORMED_ID for an id that is none
 */
export function valueFromJson(field: FieldShape, value: unknown, text: string): ApexValue {
    if (value === null) {
        return null;
    }
    const kind = fieldKind(field);
    const wrong = (): never => {
        const token = `${tokenOf(value)}${typeof value === 'object' ? '' : ` value ${String(value)}`}`;
        const message = `Cannot deserialize instance of ${kind} from ${token} or request may be missing a required field`;
        throw parserError(message, text, positionOf(field.name, text));
    };
    switch (carriedAs(kind)) {
        case 'boolean':
            return typeof value === 'boolean'
                ? value
                : value === 'true' || value === 'false'
                  ? value === 'true'
                  : wrong();
        case 'integer':
            return isNumeric(value) && Number.isInteger(Number(value)) ? Number(value) : wrong();
        case 'decimal':
            return isNumeric(value) ? ApexDecimal.of(String(value)) : wrong();
        case 'date':
            return dateOf(value) ?? wrong();
        case 'datetime':
            return datetimeOf(value) ?? wrong();
        case 'time':
            return timeOf(value) ?? wrong();
        case 'base64':
            return typeof value === 'string' ? new ApexBlob(new Uint8Array(Buffer.from(value, 'base64'))) : wrong();
        case 'compound':
            throw notWritable(field);
        default:
            return typeof value === 'string' ? textOf(field, kind, value) : wrong();
    }
}

export function notWritable(field: FieldShape): RestError {
    const message =
        `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify ` +
        'that it is read/write for your profile or permission set.';
    return RestError.of(400, 'INVALID_FIELD_FOR_INSERT_UPDATE', message, [field.name]);
}

function textOf(field: FieldShape, kind: string, value: string): ApexValue {
    if (kind !== 'reference' && kind !== 'id') {
        return value;
    }
    if (value === '') {
        return null;
    }
    if (!isId(value)) {
        const message = `${field.label}: id value of incorrect type: ${value}`;
        throw RestError.of(400, 'MALFORMED_ID', message, [field.name]);
    }
    return toId(value);
}

function isNumeric(value: unknown): boolean {
    return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value));
}

function dateOf(value: unknown): ApexDate | null {
    const match = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(String(value));
    if (typeof value !== 'string' || !match) {
        return null;
    }
    const date = ApexDate.of(Number(match[1]), Number(match[2]), Number(match[3]));
    return date.iso() === value.slice(0, 10) ? date : null;
}

function datetimeOf(value: unknown): ApexDatetime | null {
    const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
    if (typeof value !== 'string' || !form.test(value)) {
        return null;
    }
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`;
    const instant = Date.parse(zoned.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(instant) ? null : new ApexDatetime(instant);
}

function timeOf(value: unknown): ApexTime | null {
    const match = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z?$/.exec(String(value));
    if (typeof value !== 'string' || !match) {
        return null;
    }
    const [hours, minutes, seconds] = [match[1], match[2], match[3]].map(Number) as [number, number, number];
    const millis = Number((match[4] ?? '').padEnd(3, '0'));
    return new ApexTime(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis);
}

function tokenOf(value: unknown): string {
    switch (typeof value) {
        case 'number':
            return Number.isInteger(value) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
        case 'boolean':
            return value ? 'VALUE_TRUE' : 'VALUE_FALSE';
        case 'object':
            return Array.isArray(value) ? 'START_ARRAY' : 'START_OBJECT';
        default:
            return 'VALUE_STRING';
    }
}

/** Where the value of that member begins in the body. */
function positionOf(name: string, text: string): number {
    const match = new RegExp(`"${name}"\\s*:\\s*`, 'i').exec(text);
    return match ? match.index + match[0].length : 0;
}
