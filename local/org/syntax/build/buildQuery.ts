import type { FromNameListContext, QueryContext, SubQueryContext } from '@apexdevtools/apex-parser';
import { buildLogical } from './buildCondition.ts';
import { buildGroupBy } from './buildGroupBy.ts';
import { buildOrderBy } from './buildOrderBy.ts';
import { buildSelectList } from './buildSelect.ts';
import { buildCount } from './buildSoqlValue.ts';
import { forAfterAllRows, forClauseOf, refusedClauses } from '../rules/queryClauses.ts';
import { soqlNames } from '../ast/soqlNames.ts';
import type { SoqlFrom, SoqlQuery } from '../ast/soqlAst.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { meantPath, withoutAlias, type Aliases } from './withoutAlias.ts';

export function buildQuery(builder: TreeBuilder, context: QueryContext): SoqlQuery {
    const withClause = context.withClause();
    const groupBy = context.groupByClause();
    if (forAfterAllRows(context)) builder.fail(context.forClauses(), "Expecting ']' but was: 'FOR'");
    const query: SoqlQuery = {
        at: builder.at(context),
        select: buildSelectList(builder, context.selectList().selectEntry_list()),
        from: buildFrom(builder, context.fromNameList()),
        using: context.usingScope()?.soqlId().getText() ?? null,
        where: context.whereClause() ? buildLogical(builder, context.whereClause().whereLogicalExpression()) : null,
        access: accessOf(withClause),
        groupBy: groupBy ? buildGroupBy(builder, groupBy) : null,
        having: groupBy?.logicalExpression() ? buildLogical(builder, groupBy.logicalExpression()) : null,
        orderBy: buildOrderBy(builder, context.orderByClause()),
        limit: context.limitClause() ? buildCount(builder, context.limitClause()) : null,
        offset: context.offsetClause() ? buildCount(builder, context.offsetClause()) : null,
        forClause: forClauseOf(context.forClauses()),
        allRows: Boolean(context.allRowsClause()),
        refused: refusedClauses(context)
    };
    return withoutAlias(query, aliasesOf(context.fromNameList()));
}

/** Parent-to-child and semi-join queries, which have fewer clauses. */
export function buildSubQuery(builder: TreeBuilder, context: SubQueryContext): SoqlQuery {
    const query: SoqlQuery = {
        at: builder.at(context),
        select: buildSelectList(builder, context.subFieldList().subFieldEntry_list()),
        from: buildFrom(builder, context.fromNameList()),
        using: null,
        where: context.whereClause() ? buildLogical(builder, context.whereClause().whereLogicalExpression()) : null,
        access: null,
        groupBy: null,
        having: null,
        orderBy: buildOrderBy(builder, context.orderByClause()),
        limit: context.limitClause() ? buildCount(builder, context.limitClause()) : null,
        offset: null,
        forClause: forClauseOf(context.forClauses()),
        allRows: false,
        refused: refusedClauses(context)
    };
    return withoutAlias(query, aliasesOf(context.fromNameList()));
}

function buildFrom(builder: TreeBuilder, context: FromNameListContext): SoqlFrom {
    const [first] = context.fieldName_list();
    const alias = context.soqlId_list()[0];
    if (alias && clauseWords.has(alias.getText().toLowerCase())) {
        builder.fail(context.stop ?? alias, `Unexpected token '${alias.getText()}'.`);
    }
    return { name: soqlNames(first!).join('.'), alias: alias?.getText() ?? null, at: builder.at(context) };
}

/** `Contact c, c.Account a`: `c` is the object itself, `a` its account. */
function aliasesOf(context: FromNameListContext): Aliases {
    const aliases = new Map<string, readonly string[]>();
    const names = context.fieldName_list();
    for (const alias of context.soqlId_list()) {
        const name = names.findLast((one) => one.start.start < alias.start.start)!;
        const path = name === names[0] ? [] : meantPath(soqlNames(name), aliases);
        aliases.set(alias.getText().toLowerCase(), path);
    }
    return aliases;
}

/** Words that begin a clause; the grammar would take them for an alias when the clause itself is missing. */
const clauseWords = new Set(['where', 'group', 'having', 'order', 'limit', 'offset', 'with', 'using', 'for', 'all']);

function accessOf(context: ReturnType<QueryContext['withClause']> | null | undefined): SoqlQuery['access'] {
    if (context?.USER_MODE()) return 'user';
    if (context?.SYSTEM_MODE()) return 'system';
    return context?.SECURITY_ENFORCED() ? 'securityEnforced' : null;
}
