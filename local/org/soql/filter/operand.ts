import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { SoqlFunction, SoqlOperand } from '../../syntax/ast/soqlAst.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { dateParts, localDay, localInstant } from './dateParts.ts';
import { convertedSource } from '../select/convertCurrency.ts';
import { formatted } from '../select/formatted.ts';
import type { QueryContext } from '../context.ts';
import { distanceSource } from './distance.ts';
import { fieldSource } from '../source.ts';

/** A value that comes from a row, and the field whose type decides how it is compared. */
export interface ValueSource<R = Row> {
    readonly field: FieldShape;
    read(row: R): ApexValue;
}

/** A field path or a date function over one. */
export function operandSource(shape: ObjectShape, operand: SoqlOperand, context: QueryContext): ValueSource {
    if (operand.kind === 'path') {
        return fieldSource(shape, operand.path);
    }
    return operand.call.name.toLowerCase() === 'distance'
        ? distanceSource(shape, operand.call, context)
        : functionSource(shape, operand.call);
}

function functionSource(shape: ObjectShape, call: SoqlFunction): ValueSource {
    const name = call.name.toLowerCase();
    if (name === 'tolabel') {
        return labelSource(pathSource(shape, call));
    }
    if (name === 'format') {
        const source = innerSource(shape, call);
        return { field: { ...source.field, type: 'Text' }, read: (row) => formatted(source.field, source.read(row)) };
    }
    if (name === 'convertcurrency') {
        return convertedSource(shape, pathSource(shape, call));
    }
    const part = dateParts[name];
    if (!part && name !== 'day_only') {
        throw new Refused(`SOQL function ${call.name}`);
    }
    const [argument] = call.args;
    const zoned = argument?.kind === 'call' && argument.call.name.toLowerCase() === 'converttimezone';
    const source = pathSource(shape, zoned ? argument.call : call);
    if (!part) {
        const read = (row: Row): ApexValue => {
            const day = localDay(source.read(row), zoned);
            return day === null ? null : new ApexDate(day);
        };
        return { field: { ...source.field, type: 'Date' }, read };
    }
    return {
        field: { ...source.field, type: 'Integer' },
        read: (row) => {
            const instant = localInstant(source.read(row), zoned);
            return instant === null ? null : part(new Date(instant));
        }
    };
}

/** A field, or another function of one: FORMAT(convertCurrency(Amount)). */
function innerSource(shape: ObjectShape, call: SoqlFunction): ValueSource {
    const [argument] = call.args;
    return argument?.kind === 'call' ? functionSource(shape, argument.call) : pathSource(shape, call);
}

function pathSource(shape: ObjectShape, call: SoqlFunction): ValueSource {
    const [argument] = call.args;
    if (argument?.kind !== 'path') {
        throw new Refused(`SOQL function ${call.name} of something that is no field`);
    }
    return fieldSource(shape, argument.path);
}

/** What users see instead of a picklist's value. */
function labelSource(source: ValueSource): ValueSource {
    const labels = new Map(source.field.picklist.map((one) => [one.value, one.label]));
    return {
        field: source.field,
        read: (row) => {
            const value = source.read(row);
            return typeof value === 'string' ? (labels.get(value) ?? value) : value;
        }
    };
}
