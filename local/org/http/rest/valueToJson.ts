import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import type { ApexValue } from '../../values/value.ts';

/** A field's value as the REST API prints it: datetimes in UTC with `+0000`, blobs as base64. */
export function valueToJson(value: ApexValue | undefined): unknown {
    if (value === undefined || value === null) {
        return null;
    }
    if (typeof value === 'bigint') {
        return Number(value);
    }
    if (value instanceof ApexDecimal) {
        return value.toNumber();
    }
    if (value instanceof ApexDouble) {
        return value.value;
    }
    if (value instanceof ApexDate) {
        return value.iso();
    }
    if (value instanceof ApexDatetime) {
        return value.iso().replace('Z', '+0000');
    }
    if (value instanceof ApexTime) {
        return value.apexText();
    }
    if (value instanceof ApexBlob) {
        return Buffer.from(value.bytes).toString('base64');
    }
    return value;
}
