import type { FromNameListContext, ForClausesContext, QueryContext, SubQueryContext } from '@apexdevtools/apex-parser';
import type { SoqlQuery } from '../ast/soqlAst.ts';

/** The last FOR of a query; several are refused by `refusedClauses`. */
export function forClauseOf(context: ForClausesContext): SoqlQuery['forClause'] {
    if (context.UPDATE_list().length) return 'update';
    if (context.VIEW_list().length) return 'view';
    return context.REFERENCE_list().length ? 'reference' : null;
}

/** `ALL ROWS` before a FOR: the grammar's order, not Salesforce's. */
export function forAfterAllRows(context: QueryContext): boolean {
    return Boolean(context.allRowsClause()) && context.forClauses().FOR_list().length > 0;
}

/** Names of what this query says and the tree cannot. */
export function refusedClauses(context: QueryContext | SubQueryContext): string[] {
    const refused: string[] = [];
    if (context.forClauses().FOR_list().length > 1) refused.push('SOQL with several FOR clauses');
    if (hasOtherObjects(context.fromNameList())) refused.push('SOQL FROM with several objects');
    if (context.UPDATE()) refused.push(`SOQL UPDATE ${context.updateList().getText().toUpperCase()}`);
    const withClause = 'withClause' in context ? context.withClause() : null;
    if (withClause?.DATA()) refused.push('SOQL WITH DATA CATEGORY');
    else if (withClause?.logicalExpression()) refused.push('SOQL WITH a filter');
    return refused;
}

/** Behind the first object, those are read that are named from its alias: `Contact c, c.Account a`. */
function hasOtherObjects(from: FromNameListContext): boolean {
    const aliases = from.soqlId_list().map((alias) => alias.getText().toLowerCase());
    const others = from.fieldName_list().slice(1);
    return others.some((name) => !aliases.includes(name.soqlId_list()[0]!.getText().toLowerCase()));
}
