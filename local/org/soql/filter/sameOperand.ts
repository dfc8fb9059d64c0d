import type { SoqlOperand, SoqlValue } from '../../syntax/ast/soqlAst.ts';

/** Whether two operands read the same: names in any case, places in the text aside. */
export function sameOperand(a: SoqlOperand, b: SoqlOperand | SoqlValue): boolean {
    if (a.kind === 'path') {
        return b.kind === 'path' && a.path.join('.').toLowerCase() === b.path.join('.').toLowerCase();
    }
    return (
        b.kind === 'call' &&
        a.call.name.toLowerCase() === b.call.name.toLowerCase() &&
        a.call.args.length === b.call.args.length &&
        a.call.args.every((arg, index) => isOperand(arg) && sameOperand(arg, b.call.args[index]!))
    );
}

function isOperand(argument: SoqlOperand | SoqlValue): argument is SoqlOperand {
    return argument.kind === 'path' || argument.kind === 'call';
}
