import type { ApexTerminalNode, ExpressionContext } from '@apexdevtools/apex-parser';

/** The operator of an expression: its own tokens joined, since `>=`, `<<` and `>>>` reach the grammar in pieces. */
export function operatorOf(context: ExpressionContext): string {
    return (context.children ?? [])
        .filter((child): child is ApexTerminalNode => 'symbol' in child)
        .map((child) => child.getText())
        .join('');
}
