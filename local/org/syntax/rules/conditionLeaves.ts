import type { Condition } from '../ast/soqlAst.ts';

export type ConditionLeaf = Condition & { readonly kind: 'compare' | 'in' };

/** The comparisons of a condition, whatever joins them. */
export function conditionLeaves(condition: Condition | null): ConditionLeaf[] {
    if (condition === null) {
        return [];
    }
    switch (condition.kind) {
        case 'and':
        case 'or':
            return condition.of.flatMap(conditionLeaves);
        case 'not':
            return conditionLeaves(condition.of);
        default:
            return [condition];
    }
}
