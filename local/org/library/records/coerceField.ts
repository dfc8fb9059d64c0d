import type { FieldShape } from '../../schema/objectShape.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { fieldType } from './fieldType.ts';

/**
 * What a field makes of a value that is put into it: numbers become Decimals, texts Ids. A lookup takes any text; that it
 * is no id is found when the record is saved (docs/fidelity, values-lookup-takes-any-text). Raises System.SObjectException
 * "Illegal assignment from X to Y" for what does not fit.
 */
export function coerceField(field: FieldShape, value: ApexValue): ApexValue {
    if (value === null) {
        return null;
    }
    const wanted = fieldType(field).name;
    if (field.type === 'Lookup' && typeof value === 'string' && !isId(value)) {
        return value;
    }
    const fitting = fitted(wanted, value);
    if (fitting === undefined) {
        return raise('System.SObjectException', `Illegal assignment from ${typeOf(value)!.name} to ${wanted}`);
    }
    return fitting;
}

function fitted(wanted: string, value: ApexValue): ApexValue | undefined {
    switch (wanted) {
        case 'Decimal':
            return decimalOf(value);
        case 'Integer':
            return typeof value === 'number' ? value : undefined;
        case 'Long':
            return typeof value === 'number' ? BigInt(value) : typeof value === 'bigint' ? value : undefined;
        case 'Id':
            return typeof value === 'string' ? toId(value) : undefined;
        case 'Datetime':
            return value instanceof ApexDate ? new ApexDatetime(value.epochDay * 86_400_000) : sameType(wanted, value);
        case 'Object':
            return value;
        default:
            return sameType(wanted, value);
    }
}

function sameType(wanted: string, value: ApexValue): ApexValue | undefined {
    return typeOf(value)!.name === wanted ? value : undefined;
}

function decimalOf(value: ApexValue): ApexDecimal | undefined {
    if (typeof value === 'number') {
        return ApexDecimal.ofInteger(value);
    }
    if (typeof value === 'bigint') {
        return ApexDecimal.ofLong(value);
    }
    if (value instanceof ApexDouble) {
        return ApexDecimal.ofNumber(value.value);
    }
    return value instanceof ApexDecimal ? value : undefined;
}
