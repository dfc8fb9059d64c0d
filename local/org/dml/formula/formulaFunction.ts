import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import type { FormulaScope } from './evaluateFormula.ts';
import { numberOf } from './formulaValues.ts';

export type FormulaFunction = (
    args: readonly FormulaNode[],
    scope: FormulaScope,
    evaluate: (node: FormulaNode) => ApexValue
) => ApexValue;

/** A function of the values of its arguments. */
export function ofValues(implementation: (...args: ApexValue[]) => ApexValue): FormulaFunction {
    return (args, _scope, evaluate) => implementation(...args.map(evaluate));
}

/** A function that is null where its first argument is. */
export function ofNumber(work: (value: number) => number): FormulaFunction {
    return ofValues((value) => {
        const number = numberOf(value ?? null);
        return number === null ? null : ApexDecimal.ofNumber(work(number.toNumber()));
    });
}

/** A text argument; blank where there is none. */
export function textIn(value: ApexValue | undefined): string {
    return value === null || value === undefined ? '' : textOf(value);
}

/** A whole number argument; 0 where there is none. */
export function wholeIn(value: ApexValue | undefined): number {
    return Math.trunc(numberOf(value ?? null)?.toNumber() ?? 0);
}

export function integer(value: number): ApexDecimal {
    return ApexDecimal.ofInteger(value);
}
