import type { SoqlOperand, SoqlValue } from '../ast/soqlAst.ts';

/** Two operands that read the same have the same key: names in any case, places in the text aside. */
export function operandKey(operand: SoqlOperand | SoqlValue): string {
    switch (operand.kind) {
        case 'path':
            return operand.path.join('.').toLowerCase();
        case 'call':
            return `${operand.call.name.toLowerCase()}(${operand.call.args.map(operandKey).join(', ')})`;
        default:
            return JSON.stringify(operand);
    }
}
