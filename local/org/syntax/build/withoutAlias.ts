import type { SoqlQuery } from '../ast/soqlAst.ts';

/** What the aliases of a FROM clause, in lower case, stand for: nothing for the object itself, else a path of parents. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/**
 * A query whose paths no longer begin with an alias: `SELECT a.Name FROM Account a`, `SELECT u.Name FROM Account a,
 * a.Owner u`. Queries within have aliases of their own, but name a relationship by this one: `FROM a.Contacts`.
 */
export function withoutAlias(query: SoqlQuery, aliases: Aliases): SoqlQuery {
    if (aliases.size === 0) {
        return query;
    }
    const { select, where, groupBy, having, orderBy } = query;
    return { ...query, ...stripped({ select, where, groupBy, having, orderBy }, aliases) };
}

/** A path with what the alias in front of it stands for. */
export function meantPath(path: readonly string[], aliases: Aliases): readonly string[] {
    const [first, ...rest] = path;
    const meant = rest.length > 0 ? aliases.get(first!.toLowerCase()) : undefined;
    return meant ? [...meant, ...rest] : path;
}

function stripped<T>(part: T, aliases: Aliases): T {
    if (Array.isArray(part)) {
        return part.map((each: unknown) => stripped(each, aliases)) as T;
    }
    if (typeof part !== 'object' || part === null) {
        return part;
    }
    if ('kind' in part && part.kind === 'subquery') {
        const { query } = part as unknown as { query: SoqlQuery };
        const name = meantPath(query.from.name.split('.'), aliases).join('.');
        return { ...part, query: { ...query, from: { ...query.from, name } } };
    }
    const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [
        key,
        key === 'path' ? meantPath(value as readonly string[], aliases) : stripped(value, aliases)
    ]);
    return Object.fromEntries(entries) as T;
}
