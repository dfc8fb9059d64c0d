import { decimalOf } from '../../dml/save/storedValue.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import type { FormulaKind } from '../../schema/formula/formulaKind.ts';

/** The kind of formula that each constant of FormulaEval.FormulaReturnType takes. */
export const kindOfReturnType: Readonly<Record<string, FormulaKind>> = {
    BOOLEAN: 'Boolean',
    DATE: 'Date',
    DATETIME: 'DateTime',
    DECIMAL: 'Number',
    DOUBLE: 'Number',
    ID: 'Text',
    INTEGER: 'Number',
    LONG: 'Number',
    STRING: 'Text',
    TIME: 'Time'
};

/**
 * What a formula yields as a value of its return type.
 * @throws ApexException System.FormulaEvaluationException when it is of another type
 */
export function formulaResult(returnType: string, value: ApexValue): ApexValue {
    if (value === null) {
        return null;
    }
    switch (returnType) {
        case 'STRING':
            return textOf(value);
        case 'ID':
            return typeof value === 'string' && isId(value) ? toId(value) : wrong(returnType, value);
        case 'BOOLEAN':
            return typeof value === 'boolean' ? value : wrong(returnType, value);
        case 'DATE':
            return value instanceof ApexDate ? value : wrong(returnType, value);
        case 'DATETIME':
            return value instanceof ApexDatetime ? value : wrong(returnType, value);
        case 'TIME':
            return value instanceof ApexTime ? value : wrong(returnType, value);
        default:
            return numeric(returnType, value);
    }
}

function numeric(returnType: string, value: ApexValue): ApexValue {
    const number = decimalOf(value) ?? wrong(returnType, value);
    switch (returnType) {
        case 'INTEGER':
            return Math.trunc(number.toNumber()) | 0;
        case 'LONG':
            return BigInt.asIntN(64, BigInt(number.withScale(0, 'DOWN').apexText()));
        case 'DOUBLE':
            return new ApexDouble(number.toNumber());
        default:
            return number;
    }
}

function wrong(returnType: string, value: ApexValue): never {
    return raise('System.FormulaEvaluationException', `Formula result ${textOf(value)} is no ${returnType}`);
}
