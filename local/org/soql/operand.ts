import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { SoqlFunction, SoqlOperand } from '../syntax/soqlAst.ts';
import { ApexDate } from '../values/apexDate.ts';
import { ApexDatetime } from '../values/apexDatetime.ts';
import { Refused } from '../values/refused.ts';
import type { ApexValue } from '../values/value.ts';
import { fieldSource } from './source.ts';

/** A value that comes from a row, and the field whose type decides how it is compared. */
export interface ValueSource<R = Row> {
    readonly field: FieldShape;
    read(row: R): ApexValue;
}

/** A field path or a date function over one. */
export function operandSource(shape: ObjectShape, operand: SoqlOperand): ValueSource {
    return operand.kind === 'path' ? fieldSource(shape, operand.path) : functionSource(shape, operand.call);
}

const dateParts: Readonly<Record<string, (date: Date) => number>> = {
    calendar_year: (date) => date.getUTCFullYear(),
    calendar_month: (date) => date.getUTCMonth() + 1,
    calendar_quarter: (date) => Math.floor(date.getUTCMonth() / 3) + 1,
    day_in_month: (date) => date.getUTCDate(),
    day_in_week: (date) => date.getUTCDay() + 1,
    hour_in_day: (date) => date.getUTCHours()
};

function functionSource(shape: ObjectShape, call: SoqlFunction): ValueSource {
    const part = dateParts[call.name.toLowerCase()];
    const [argument] = call.args;
    if (!part || argument?.kind !== 'path') {
        throw new Refused(`SOQL function ${call.name}`);
    }
    const source = fieldSource(shape, argument.path);
    return {
        field: { ...source.field, type: 'Integer' },
        read: (row) => {
            const value = source.read(row);
            const instant =
                value instanceof ApexDate
                    ? value.epochDay * 86_400_000
                    : value instanceof ApexDatetime
                      ? value.epochMs
                      : null;
            return instant === null ? null : part(new Date(instant));
        }
    };
}
