import type { Place } from '../../syntax/ast/place.ts';
import { isAggregateSelect } from '../../syntax/rules/queryKind.ts';
import type { SoqlOperand, SoqlQuery } from '../../syntax/ast/soqlAst.ts';

/** Fields of an aggregate query that are neither grouped nor inside an aggregate function; with what to say of each. */
export function ungroupedFields(query: SoqlQuery): { message: string; at: Place }[] {
    if (!isAggregateSelect(query)) {
        return [];
    }
    const grouped = new Set((query.groupBy?.by ?? []).flatMap((by) => (by.kind === 'path' ? [pathKey(by.path)] : [])));
    const selected = query.select.flatMap((item) => (item.kind === 'field' ? [item] : []));
    const sorted = query.orderBy.flatMap(({ by }) => (by.kind === 'path' && !isAlias(query, by) ? [by] : []));
    const open = (fields: readonly { path: readonly string[]; at: Place }[], words: string) =>
        fields
            .filter(({ path }) => !grouped.has(pathKey(path)))
            .map(({ path, at }) => ({ message: `${words} must be grouped or aggregated: ${path.join('.')}`, at }));
    return [...open(selected, 'Field'), ...open(sorted, 'Ordered field')];
}

function isAlias(query: SoqlQuery, { path }: SoqlOperand & { kind: 'path' }): boolean {
    return path.length === 1 && hasAlias(query, path[0]!);
}

/** Is a name that of a selected field or function (`COUNT(Id) total`)? */
export function hasAlias(query: SoqlQuery, name: string): boolean {
    return query.select.some(
        (item) =>
            (item.kind === 'field' || item.kind === 'function') && item.alias?.toLowerCase() === name.toLowerCase()
    );
}

function pathKey(path: readonly string[]): string {
    return path.join('.').toLowerCase();
}
