import { mostDegrees } from '../../schema/locationParts.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError, type DmlError } from '../dmlError.ts';

const texts =
    /^(Text|TextArea|LongTextArea|Html|EncryptedText|Picklist|MultiselectPicklist|Email|Phone|Url|AutoNumber)$/;

/**
 * Decimals that a number field keeps when code or the API writes it; the field's own scale rounds only what users type,
 * and what they see (Salesforce Help 000387302).
 */
const MOST_DECIMALS = 24;

/** A value as the field keeps it, or why it cannot (platform notes, item 25: blanks trimmed, empty text is null). */
export function storedValue(field: FieldShape, value: ApexValue, truncate = false): ApexValue | StorageProblem {
    if (value === null) {
        return field.type === 'Checkbox' && field.formula === null ? wrongType(field, '') : null;
    }
    if (texts.test(field.type)) {
        return text(field, typeof value === 'string' ? value : textOf(value), truncate);
    }
    switch (field.type) {
        case 'Id':
        case 'Lookup':
        case 'MasterDetail':
            return reference(field, String(value));
        case 'Number':
        case 'Currency':
        case 'Percent':
            return number(field, value);
        case 'DateTime':
            return value instanceof ApexDatetime
                ? new ApexDatetime(Math.floor(value.epochMs / 1000) * 1000)
                : wrongType(field, value);
        case 'Date':
            return value instanceof ApexDate ? value : wrongType(field, value);
        case 'Checkbox':
            return typeof value === 'boolean' ? value : wrongType(field, value);
        case 'Base64':
            return value instanceof ApexBlob ? value : wrongType(field, value);
        default:
            return value;
    }
}

/** Wraps an error so that it cannot be taken for a value. */
export class StorageProblem {
    readonly error: DmlError;

    constructor(error: DmlError) {
        this.error = error;
    }
}

function problem(code: string, message: string, field: FieldShape): StorageProblem {
    return new StorageProblem(dmlError(code, message, field.name));
}

function text(field: FieldShape, value: string, truncate: boolean): string | null | StorageProblem {
    const whole = value.trim();
    const kept = asDefined(field, field.type === 'MultiselectPicklist' ? chosen(whole) : whole);
    const trimmed = truncate && field.length !== null ? kept.slice(0, field.length) : kept;
    if (field.length !== null && trimmed.length > field.length) {
        const shown = trimmed.length > 250 ? `${trimmed.slice(0, 250)}...` : trimmed;
        return problem(
            'STRING_TOO_LONG',
            `${field.label}: data value too large: ${shown} (max length=${field.length})`,
            field
        );
    }
    const bad = field.restrictedPicklist ? unknownEntry(field, trimmed) : undefined;
    if (bad !== undefined) {
        const message = `${field.label}: bad value for restricted picklist field: ${bad}`;
        return problem('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, field);
    }
    if (field.type === 'Email' && trimmed !== '' && !/^[^\s@]+@[^\s@]+$/.test(trimmed)) {
        return problem('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${trimmed}`, field);
    }
    return trimmed === '' ? null : field.type === 'MultiselectPicklist' ? inOrder(field, trimmed) : trimmed;
}

/** The values of a multi-select picklist are kept once each, in the order of its definition. */
function inOrder(field: FieldShape, value: string): string | null {
    const given = new Set(value.split(';').filter((one) => one !== ''));
    const known = field.picklist.map((one) => one.value).filter((one) => given.delete(one));
    return [...known, ...given].join(';') || null;
}

/** The values of a multi-select picklist; none stand between two semicolons. */
function chosen(text: string): string {
    return text
        .split(';')
        .filter((value) => value !== '')
        .join(';');
}

/**
 * The values of picklists have no case: one that differs from a defined value by nothing else is saved as that value
 * (Salesforce Help, "Picklist fields are not case sensitive"). Values that only records brought in are not remembered.
 */
function asDefined(field: FieldShape, value: string): string {
    if (field.picklist.length === 0 || field.picklist.some((one) => one.value === value)) {
        return value;
    }
    const defined = (text: string): string =>
        field.picklist.find((one) => one.value.toLowerCase() === text.toLowerCase())?.value ?? text;
    return field.type === 'MultiselectPicklist' ? value.split(';').map(defined).join(';') : defined(value);
}

/** What a restricted picklist does not have among the values of a text; those of a multi-select picklist stand between `;`. */
function unknownEntry(field: FieldShape, value: string): string | undefined {
    const values = field.type === 'MultiselectPicklist' ? value.split(';') : [value];
    return values.find((each) => each !== '' && !field.picklist.some((one) => one.active && one.value === each));
}

function reference(field: FieldShape, value: string): string | null | StorageProblem {
    if (value === '') {
        return null;
    }
    return isId(value)
        ? toId(value)
        : problem('MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, field);
}

function number(field: FieldShape, value: ApexValue): ApexDecimal | StorageProblem {
    const decimal = decimalOf(value);
    if (decimal === null) {
        return wrongType(field, value);
    }
    const decimals = Math.min(decimal.value.decimalPlaces(), MOST_DECIMALS);
    const scaled = decimal.withScale(Math.max(field.scale ?? 0, decimals));
    const digits = (field.precision ?? 18) - (field.scale ?? 0);
    const size = scaled.value.abs();
    if (size.truncated().toFixed(0).length > digits || size.gt(mostDegrees(field.name) ?? Infinity)) {
        const message = `${field.label}: value outside of valid range on numeric field: ${decimal.plainText()}`;
        return problem('NUMBER_OUTSIDE_VALID_RANGE', message, field);
    }
    return scaled;
}

/** Any Apex number as a Decimal; null for what is none. */
export function decimalOf(value: ApexValue): ApexDecimal | null {
    if (value instanceof ApexDecimal) {
        return value;
    }
    if (value instanceof ApexDouble) {
        return ApexDecimal.ofNumber(value.value);
    }
    if (typeof value === 'bigint') {
        return ApexDecimal.ofLong(value);
    }
    return typeof value === 'number' ? ApexDecimal.ofInteger(value) : null;
}

function wrongType(field: FieldShape, value: ApexValue): StorageProblem {
    const message = `${field.label}: value not of required type: ${textOf(value)}`;
    return problem('INVALID_TYPE_ON_FIELD_IN_RECORD', message, field);
}
