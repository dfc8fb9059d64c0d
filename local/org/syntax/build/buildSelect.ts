import type { SelectEntryContext, SubFieldEntryContext, TypeOfContext } from '@apexdevtools/apex-parser';
import { buildSubQuery } from './buildQuery.ts';
import { buildSoqlFunction } from './buildSoqlFunction.ts';
import type { SelectItem } from '../ast/soqlAst.ts';
import { soqlNames } from '../ast/soqlNames.ts';
import type { TreeBuilder } from './treeBuilder.ts';

type Entry = SelectEntryContext | SubFieldEntryContext;

export function buildSelectList(builder: TreeBuilder, entries: readonly Entry[]): SelectItem[] {
    return entries.map((entry) => buildEntry(builder, entry));
}

function buildEntry(builder: TreeBuilder, entry: Entry): SelectItem {
    const at = builder.at(entry);
    if (entry.typeOf()) return buildTypeOf(builder, entry.typeOf());
    const alias = entry.soqlId()?.getText() ?? null;
    if (entry.subQuery()) {
        if (alias !== null) builder.fail(entry.soqlId(), `Unexpected token '${alias}'.`);
        return { kind: 'subquery', at, query: buildSubQuery(builder, entry.subQuery()) };
    }
    if (entry.fieldName()) return { kind: 'field', at, path: soqlNames(entry.fieldName()), alias };
    const call = entry.soqlFunction();
    if (call.FIELDS()) {
        const set = call.soqlFieldsParameter().getText().toUpperCase() as 'ALL' | 'STANDARD' | 'CUSTOM';
        return { kind: 'fields', at, set };
    }
    return { kind: 'function', at, call: buildSoqlFunction(builder, call), alias };
}

function buildTypeOf(builder: TreeBuilder, context: TypeOfContext): SelectItem {
    return {
        kind: 'typeof',
        at: builder.at(context),
        path: soqlNames(context.fieldName()),
        when: context.whenClause_list().map((each) => ({
            type: soqlNames(each.fieldName()).join('.'),
            fields: each.fieldNameList().fieldName_list().map(soqlNames)
        })),
        otherwise: (context.elseClause()?.fieldNameList().fieldName_list() ?? []).map(soqlNames)
    };
}
