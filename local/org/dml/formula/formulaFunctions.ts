import type { FormulaFunctionName } from '../../schema/formula/formulaFunctionNames.ts';
import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { today } from '../../soql/userDays.ts';
import { isId, toId } from '../../values/apexId.ts';
import { ApexDate } from '../../values/apexDate.ts';
import { ApexDatetime } from '../../values/apexDatetime.ts';
import { ApexDecimal } from '../../values/apexDecimal.ts';
import { Refused } from '../../values/refused.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import type { FormulaScope } from './evaluateFormula.ts';
import { compareValues, numberOf, same } from './formulaValues.ts';

type Evaluate = (node: FormulaNode) => ApexValue;
type FormulaFunction = (args: readonly FormulaNode[], scope: FormulaScope, evaluate: Evaluate) => ApexValue;

const values =
    (implementation: (...args: ApexValue[]) => ApexValue): FormulaFunction =>
    (args, _scope, evaluate) =>
        implementation(...args.map(evaluate));
const text = (value: ApexValue | undefined): string => (value === null || value === undefined ? '' : textOf(value));
const whole = (value: ApexValue | undefined): number => Math.trunc(numberOf(value ?? null)?.toNumber() ?? 0);
const blank = (value: ApexValue): boolean => value === null || value === '';
const day = 86_400_000;

/** The formula functions that the local org knows (Salesforce Help, "Formula Operators and Functions"). */
export const formulaFunctions: Readonly<Record<FormulaFunctionName, FormulaFunction>> = {
    IF: ([test, then, otherwise], _scope, evaluate) => evaluate(evaluate(test!) === true ? then! : otherwise!),
    AND: (args, _scope, evaluate) => args.every((arg) => evaluate(arg) === true),
    OR: (args, _scope, evaluate) => args.some((arg) => evaluate(arg) === true),
    NOT: values((value) => value !== true),
    ISBLANK: values(blank),
    ISNULL: values((value) => value === null),
    BLANKVALUE: values((value, other) => (blank(value) ? other : value)),
    NULLVALUE: values((value, other) => (value === null ? other : value)),
    ISPICKVAL: values((value, other) => same(value, other)),
    INCLUDES: values((value, other) => text(value).split(';').includes(text(other))),
    CASE: (args, _scope, evaluate) => {
        const subject = evaluate(args[0]!);
        for (let index = 1; index + 1 < args.length; index += 2) {
            if (same(subject, evaluate(args[index]!))) {
                return evaluate(args[index + 1]!);
            }
        }
        return evaluate(args.at(-1)!);
    },
    ISNEW: (_args, scope) => scope.isNew,
    ISCHANGED: (args, scope) => !scope.isNew && !same(scope.read(pathOf(args)), scope.readPrior(pathOf(args))),
    PRIORVALUE: (args, scope) => (scope.isNew ? scope.read(pathOf(args)) : scope.readPrior(pathOf(args))),
    TEXT: values(text),
    VALUE: values((value) => (blank(value) ? null : ApexDecimal.of(text(value)))),
    LEN: values((value) => ApexDecimal.ofInteger(text(value).length)),
    TRIM: values((value) => text(value).trim()),
    UPPER: values((value) => text(value).toUpperCase()),
    LOWER: values((value) => text(value).toLowerCase()),
    LEFT: values((value, n) => text(value).slice(0, whole(n))),
    RIGHT: values((value, n) => (whole(n) === 0 ? '' : text(value).slice(-whole(n)))),
    MID: values((value, start, n) => text(value).slice(whole(start) - 1, whole(start) - 1 + whole(n))),
    BEGINS: values((value, start) => text(value).startsWith(text(start))),
    CONTAINS: values((value, part) => text(value).includes(text(part))),
    SUBSTITUTE: values((value, from, to) => text(value).replaceAll(text(from), text(to))),
    REGEX: values((value, pattern) => new RegExp(`^(?:${text(pattern)})$`).test(text(value))),
    HYPERLINK: values((_url, label) => text(label)),
    ABS: values((value) => (numberOf(value)?.value.isNegative() ? numberOf(value)!.negated() : value)),
    MAX: values((...all) => all.reduce((a, b) => (compareValues(a, b) >= 0 ? a : b))),
    MIN: values((...all) => all.reduce((a, b) => (compareValues(a, b) <= 0 ? a : b))),
    ROUND: values((value, n) => numberOf(value)?.withScale(whole(n)) ?? null),
    FLOOR: values((value) => numberOf(value)?.withScale(0, 'FLOOR') ?? null),
    CEILING: values((value) => numberOf(value)?.withScale(0, 'CEILING') ?? null),
    TODAY: () => new ApexDate(today()),
    NOW: (_args, scope) => new ApexDatetime(scope.now()),
    DATE: values((y, m, d) => ApexDate.of(whole(y), whole(m), whole(d))),
    DATEVALUE: values((value) =>
        value instanceof ApexDatetime ? new ApexDate(Math.floor(value.epochMs / day)) : value
    ),
    YEAR: values((value) => (value instanceof ApexDate ? ApexDecimal.ofInteger(value.year) : null)),
    MONTH: values((value) => (value instanceof ApexDate ? ApexDecimal.ofInteger(value.month) : null)),
    DAY: values((value) => (value instanceof ApexDate ? ApexDecimal.ofInteger(value.day) : null)),
    WEEKDAY: values((value) => (value instanceof ApexDate ? integer(((value.epochDay + 4) % 7) + 1) : null)),
    HOUR: values((value) => (value instanceof ApexDatetime ? integer(new Date(value.epochMs).getUTCHours()) : null)),
    ISNUMBER: values((value) => /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text(value))),
    FIND: values((part, value, start) => integer(text(value).indexOf(text(part), Math.max(whole(start) - 1, 0)) + 1)),
    LPAD: values((value, n, pad) =>
        text(value)
            .slice(0, whole(n))
            .padStart(whole(n), pad === undefined ? ' ' : text(pad))
    ),
    RPAD: values((value, n, pad) =>
        text(value)
            .slice(0, whole(n))
            .padEnd(whole(n), pad === undefined ? ' ' : text(pad))
    ),
    SQRT: values((value) => ofNumber(value, Math.sqrt)),
    EXP: values((value) => ofNumber(value, Math.exp)),
    LN: values((value) => ofNumber(value, Math.log)),
    LOG: values((value) => ofNumber(value, Math.log10)),
    TRUNC: values((value, n) => numberOf(value)?.withScale(whole(n), 'DOWN') ?? null),
    BR: () => '\n',
    CASESAFEID: values((value) => (isId(text(value)) ? toId(text(value)) : value)),
    MOD: values((a, b) => {
        const [x, y] = [numberOf(a), numberOf(b)];
        return x === null || y === null || y.value.isZero() ? null : x.remainder(y);
    })
};

function integer(value: number): ApexDecimal {
    return ApexDecimal.ofInteger(value);
}

function ofNumber(value: ApexValue, work: (value: number) => number): ApexDecimal | null {
    const number = numberOf(value);
    return number === null ? null : ApexDecimal.ofNumber(work(number.toNumber()));
}

function pathOf(args: readonly FormulaNode[]): readonly string[] {
    const [field] = args;
    if (field?.kind !== 'field') {
        throw new Refused('formula: ISCHANGED and PRIORVALUE of something that is no field');
    }
    return field.path;
}
