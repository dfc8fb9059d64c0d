import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { integer, ofNumber, ofValues, textIn, wholeIn, type FormulaFunction } from './formulaFunction.ts';
import { compareValues, numberOf } from './formulaValues.ts';

/** The formula functions about numbers (Salesforce Help, "Formula Operators and Functions"). */
export const numberFunctions = {
    ABS: ofValues((value) => (numberOf(value ?? null)?.value.isNegative() ? numberOf(value!)!.negated() : value!)),
    MAX: ofValues((...all) => all.reduce((a, b) => (compareValues(a, b) >= 0 ? a : b))),
    MIN: ofValues((...all) => all.reduce((a, b) => (compareValues(a, b) <= 0 ? a : b))),
    ROUND: ofValues((value, n) => numberOf(value ?? null)?.withScale(wholeIn(n)) ?? null),
    TRUNC: ofValues((value, n) => numberOf(value ?? null)?.withScale(wholeIn(n), 'DOWN') ?? null),
    // towards and away from zero; the functions with M go down and up
    FLOOR: ofValues((value) => numberOf(value ?? null)?.withScale(0, 'DOWN') ?? null),
    CEILING: ofValues((value) => numberOf(value ?? null)?.withScale(0, 'UP') ?? null),
    MFLOOR: ofValues((value) => numberOf(value ?? null)?.withScale(0, 'FLOOR') ?? null),
    MCEILING: ofValues((value) => numberOf(value ?? null)?.withScale(0, 'CEILING') ?? null),
    MOD: ofValues((a, b) => {
        const [x, y] = [numberOf(a ?? null), numberOf(b ?? null)];
        return x === null || y === null || y.value.isZero() ? null : x.remainder(y);
    }),
    SQRT: ofNumber(Math.sqrt),
    EXP: ofNumber(Math.exp),
    LN: ofNumber(Math.log),
    LOG: ofNumber(Math.log10),
    PI: () => ApexDecimal.ofNumber(Math.PI),
    SIN: ofNumber(Math.sin),
    COS: ofNumber(Math.cos),
    TAN: ofNumber(Math.tan),
    ASIN: ofNumber(Math.asin),
    ACOS: ofNumber(Math.acos),
    ATAN: ofNumber(Math.atan),
    ATAN2: ofValues((y, x) => {
        const [a, b] = [numberOf(y ?? null), numberOf(x ?? null)];
        return a === null || b === null ? null : ApexDecimal.ofNumber(Math.atan2(a.toNumber(), b.toNumber()));
    }),
    ISNUMBER: ofValues((value) => /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(textIn(value))),
    ASCII: ofValues((value) => (textIn(value) === '' ? null : integer(textIn(value).codePointAt(0)!)))
} satisfies Readonly<Record<string, FormulaFunction>>;
