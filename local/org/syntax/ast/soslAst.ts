import type { SoqlBind, SoqlNumber, SoqlQuery } from './soqlAst.ts';

/** Which fields a search looks into. */
export type SearchScope = 'all' | 'name' | 'email' | 'phone' | 'sidebar';

/** A SOSL query as plain JSON-able data. Each object of RETURNING is a query for the records among those found. */
export interface SoslQuery {
    readonly find: { readonly kind: 'string'; readonly value: string } | SoqlBind;
    readonly scope: SearchScope;
    readonly returning: readonly SoqlQuery[];
    /** Records of all objects together. */
    readonly limit: SoqlNumber | null;
    /** Clauses that were read but have no place in this tree: names to refuse the search by. */
    readonly refused: readonly string[];
}
