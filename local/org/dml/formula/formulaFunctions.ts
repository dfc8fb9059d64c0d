import type { FormulaFunctionName } from '../../schema/formula/formulaFunctionNames.ts';
import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { dateFunctions } from './dateFunctions.ts';
import { integer, ofValues, textIn, wholeIn, type FormulaFunction } from './formulaFunction.ts';
import { same } from './formulaValues.ts';
import { image } from './image.ts';
import { numberFunctions } from './numberFunctions.ts';

const blank = (value: ApexValue): boolean => value === null || value === '';

/** The formula functions that the local org knows (Salesforce Help, "Formula Operators and Functions"). */
export const formulaFunctions: Readonly<Record<FormulaFunctionName, FormulaFunction>> = {
    ...dateFunctions,
    ...numberFunctions,
    IF: ([test, then, otherwise], _scope, evaluate) => evaluate(evaluate(test!) === true ? then! : otherwise!),
    AND: (args, _scope, evaluate) => args.every((arg) => evaluate(arg) === true),
    OR: (args, _scope, evaluate) => args.some((arg) => evaluate(arg) === true),
    NOT: ofValues((value) => value !== true),
    ISBLANK: ofValues(blank),
    ISNULL: ofValues((value) => value === null),
    BLANKVALUE: ofValues((value, other) => (blank(value) ? other : value)),
    NULLVALUE: ofValues((value, other) => (value === null ? other : value)),
    ISPICKVAL: ofValues((value, other) => same(value, other)),
    INCLUDES: ofValues((value, other) => textIn(value).split(';').includes(textIn(other))),
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
    TEXT: ofValues((value) => (value instanceof ApexDatetime ? gmt(value) : textIn(value))),
    VALUE: ofValues((value) => (blank(value) ? null : ApexDecimal.of(textIn(value)))),
    LEN: ofValues((value) => ApexDecimal.ofInteger(textIn(value).length)),
    TRIM: ofValues((value) => textIn(value).trim()),
    UPPER: ofValues((value) => textIn(value).toUpperCase()),
    LOWER: ofValues((value) => textIn(value).toLowerCase()),
    LEFT: ofValues((value, n) => textIn(value).slice(0, wholeIn(n))),
    RIGHT: ofValues((value, n) => (wholeIn(n) === 0 ? '' : textIn(value).slice(-wholeIn(n)))),
    MID: ofValues((value, start, n) => textIn(value).slice(wholeIn(start) - 1, wholeIn(start) - 1 + wholeIn(n))),
    BEGINS: ofValues((value, start) => textIn(value).startsWith(textIn(start))),
    CONTAINS: ofValues((value, part) => textIn(value).includes(textIn(part))),
    SUBSTITUTE: ofValues((value, from, to) => textIn(value).replaceAll(textIn(from), textIn(to))),
    REGEX: ofValues((value, pattern) => new RegExp(`^(?:${textIn(pattern)})$`).test(textIn(value))),
    HYPERLINK: ofValues((_url, label) => textIn(label)),
    IMAGE: ofValues(image),
    FIND: ofValues((part, value, start) =>
        integer(textIn(value).indexOf(textIn(part), Math.max(wholeIn(start) - 1, 0)) + 1)
    ),
    LPAD: ofValues((value, n, pad) =>
        textIn(value)
            .slice(0, wholeIn(n))
            .padStart(wholeIn(n), pad === undefined ? ' ' : textIn(pad))
    ),
    RPAD: ofValues((value, n, pad) =>
        textIn(value)
            .slice(0, wholeIn(n))
            .padEnd(wholeIn(n), pad === undefined ? ' ' : textIn(pad))
    ),
    BR: () => '<br>',
    CASESAFEID: ofValues((value) => (isId(textIn(value)) ? toId(textIn(value)) : value)),
    PICKLISTCOUNT: ofValues((value) => integer(textIn(value) === '' ? 0 : textIn(value).split(';').length)),
    REVERSE: ofValues((value) => [...textIn(value)].reverse().join('')),
    INITCAP: ofValues((value) =>
        textIn(value)
            .toLowerCase()
            .replace(/[\p{L}\p{N}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    ),
    CHR: ofValues((value) => String.fromCodePoint(wholeIn(value)))
};

function pathOf(args: readonly FormulaNode[]): readonly string[] {
    const [field] = args;
    if (field?.kind !== 'field') {
        throw new Refused('formula: ISCHANGED and PRIORVALUE of something that is no field');
    }
    return field.path;
}

/** `2026-01-31 09:30:00Z`, as TEXT writes a date with time. */
function gmt(value: ApexDatetime): string {
    return `${value.iso().slice(0, 19).replace('T', ' ')}Z`;
}
