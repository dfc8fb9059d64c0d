import type { SoqlOperand, SoqlQuery } from '../ast/soqlAst.ts';

/** Is a name that of a selected field or function (`COUNT(Id) total`)? */
export function hasAlias(query: SoqlQuery, name: string): boolean {
    return query.select.some(
        (item) =>
            (item.kind === 'field' || item.kind === 'function') && item.alias?.toLowerCase() === name.toLowerCase()
    );
}

/** Whether an operand is nothing but the name of something selected. */
export function isAlias(query: SoqlQuery, operand: SoqlOperand): boolean {
    return operand.kind === 'path' && operand.path.length === 1 && hasAlias(query, operand.path[0]!);
}
