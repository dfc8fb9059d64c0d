import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { toId } from '../../values/primitives/apexId.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { ApexValue } from '../../values/value.ts';
import { daysInMonth } from '../time/calendar.ts';
import { jsonError } from './jsonError.ts';
import type { JsonToken } from './jsonTokens.ts';

/** A scalar token as a value of a primitive type. Raises System.JSONException "Illegal value for primitive". */
export function readPrimitive(type: string, token: JsonToken, text: string): ApexValue {
    if (token === 'VALUE_NULL') {
        return null;
    }
    if (token.startsWith('START') || token.startsWith('END')) {
        return jsonError('Illegal value for primitive');
    }
    switch (type) {
        case 'String':
            return text;
        case 'Id':
            return toId(text);
        case 'Boolean':
            return text === 'true' || (text === 'false' ? false : jsonError('Illegal value for primitive'));
        case 'Date':
            return jsonDate(text);
        case 'Datetime':
            return jsonDatetime(text);
        case 'Time':
            return jsonTime(text);
        case 'Blob':
            return new ApexBlob(Buffer.from(text, 'base64'));
        default:
            return readNumber(type, text);
    }
}

/** Numbers may stand in quotes. */
function readNumber(type: string, text: string): ApexValue {
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) {
        return jsonError('Illegal value for primitive');
    }
    switch (type) {
        case 'Decimal':
            return ApexDecimal.of(text);
        case 'Double':
            return new ApexDouble(Number(text));
        case 'Integer': {
            const value = Number(text);
            return value === (value | 0) ? value | 0 : jsonError('Illegal value for primitive');
        }
        default: {
            const value = /^[+-]?\d+$/.test(text) ? BigInt(text) : null;
            return value !== null && value === BigInt.asIntN(64, value)
                ? value
                : jsonError('Illegal value for primitive');
        }
    }
}

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** `2026-01-31`; a time behind it does not count. */
export function jsonDate(text: string): ApexDate {
    const match = DATE.exec(text.replace(/[T ].*$/, ''));
    const [year, month, day] = match ? match.slice(1).map(Number) : [];
    return month !== undefined && month >= 1 && month <= 12 && day! >= 1 && day! <= daysInMonth(year!, month)
        ? ApexDate.of(year!, month, day!)
        : jsonError(`Invalid format: "${text}"`);
}

/** ISO 8601 with `T`, with any number of fraction digits and any offset; without an offset it is GMT. */
export function jsonDatetime(text: string): ApexDatetime {
    const match = /^(\d{4}-\d{1,2}-\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
        text
    );
    if (!match) {
        return jsonError(`Invalid format: "${text}"`);
    }
    const time = match[2] === undefined ? 0 : jsonTime(match[2]).millis;
    const zone = /^([+-])(\d{2}):?(\d{2})?$/.exec(match[3] ?? 'Z');
    const minutes = zone ? (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) * (zone[1] === '-' ? -1 : 1) : 0;
    return new ApexDatetime(jsonDate(match[1]!).epochDay * 86_400_000 + time - minutes * 60_000);
}

/** `12:34:56.789Z`, and less of it: `12` is noon (fact library-json-time-without-quotes). */
export function jsonTime(text: string): ApexTime {
    const match = /^(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?Z?$/.exec(text);
    const [hour, minute, second] = match ? [match[1], match[2] ?? 0, match[3] ?? 0].map(Number) : [];
    if (match === null || hour! > 23 || minute! > 59 || second! > 59) {
        return jsonError(`Invalid format: "${text}"`);
    }
    const millis = Number((match[4] ?? '').padEnd(3, '0').slice(0, 3));
    return new ApexTime(((hour! * 60 + minute!) * 60 + second!) * 1000 + millis);
}
