import type { FormulaNode } from './formulaNode.ts';

/** Every path of names that a formula reads, in order, with repetitions: `['Account', 'Name']`, `['$User', 'Id']`. */
export function formulaPaths(node: FormulaNode): readonly (readonly string[])[] {
    switch (node.kind) {
        case 'field':
            return [node.path];
        case 'unary':
            return formulaPaths(node.operand);
        case 'binary':
            return [...formulaPaths(node.left), ...formulaPaths(node.right)];
        case 'call':
            return node.args.flatMap(formulaPaths);
        default:
            return [];
    }
}
