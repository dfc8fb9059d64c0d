import type { FormulaFunctionName } from './formulaFunctionNames.ts';
import type { FormulaNode } from './formulaNode.ts';

/** What a formula yields, as Salesforce's messages name it. */
export type FormulaKind = 'Text' | 'Number' | 'Boolean' | 'Date' | 'DateTime' | 'Time';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const numbers = names(
    'ABS CEILING DAY EXP FIND FLOOR HOUR LEN LN LOG MOD MONTH ROUND SQRT TRUNC VALUE WEEKDAY YEAR MAX MIN ' +
        'ASCII DAYOFYEAR ISOWEEK ISOYEAR MCEILING MFLOOR MILLISECOND MINUTE SECOND PI PICKLISTCOUNT UNIXTIMESTAMP SIN COS TAN ' +
        'ASIN ACOS ATAN ATAN2'
);
const booleans = names('AND BEGINS CONTAINS INCLUDES ISBLANK ISCHANGED ISNEW ISNULL ISNUMBER ISPICKVAL NOT OR REGEX');
const texts = names(
    'BR CASESAFEID CHR INITCAP REVERSE HYPERLINK IMAGE LEFT LOWER LPAD MID RIGHT RPAD SUBSTITUTE TEXT TRIM UPPER'
);
const fixed: Readonly<Record<string, FormulaKind>> = {
    TODAY: 'Date',
    DATE: 'Date',
    DATEVALUE: 'Date',
    NOW: 'DateTime',
    TIMENOW: 'Time',
    TIMEVALUE: 'Time',
    DATETIMEVALUE: 'DateTime',
    FROMUNIXTIME: 'DateTime'
};

/** The kind of a formula's value; null where it is not certain (null, fields of unknown type). */
export function formulaKind(
    node: FormulaNode,
    fieldKind: (path: readonly string[]) => FormulaKind | null
): FormulaKind | null {
    switch (node.kind) {
        case 'text':
            return 'Text';
        case 'number':
            return 'Number';
        case 'boolean':
            return 'Boolean';
        case 'null':
        case 'refused':
            return null;
        case 'field':
            return fieldKind(node.path);
        case 'unary':
            return node.operator === '!' ? 'Boolean' : formulaKind(node.operand, fieldKind);
        case 'binary':
            return ofBinary(node, fieldKind);
        case 'call':
            return ofCall(node.name, node.args, fieldKind);
    }
}

function ofBinary(
    node: FormulaNode & { kind: 'binary' },
    fieldKind: (path: readonly string[]) => FormulaKind | null
): FormulaKind | null {
    if (node.operator === '&') {
        return 'Text';
    }
    if (!['+', '-', '*', '/', '^'].includes(node.operator)) {
        return 'Boolean';
    }
    const left = formulaKind(node.left, fieldKind);
    if (node.operator === '-' && left !== 'Number' && left === formulaKind(node.right, fieldKind)) {
        return left === null ? null : 'Number';
    }
    return node.operator === '+' || node.operator === '-' ? left : 'Number';
}

function ofCall(
    name: FormulaFunctionName,
    args: readonly FormulaNode[],
    fieldKind: (path: readonly string[]) => FormulaKind | null
): FormulaKind | null {
    if (numbers.has(name)) {
        return 'Number';
    }
    if (booleans.has(name)) {
        return 'Boolean';
    }
    if (texts.has(name)) {
        return 'Text';
    }
    const chosen = name === 'IF' ? args.slice(1) : name === 'CASE' ? args.slice(-1) : args.slice(0, 1);
    const kinds = chosen.map((arg) => formulaKind(arg, fieldKind));
    return fixed[name] ?? kinds.find((kind) => kind !== null) ?? null;
}
