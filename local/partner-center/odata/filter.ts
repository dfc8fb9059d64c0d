/** A `$filter` as a tree (the part of OData 4 that contract 2.9 shows). */
export type Filter =
    | { readonly kind: 'and'; readonly left: Filter; readonly right: Filter }
    | { readonly kind: 'or'; readonly left: Filter; readonly right: Filter }
    | { readonly kind: 'not'; readonly of: Filter }
    | { readonly kind: 'compare'; readonly operator: Comparison; readonly field: string; readonly value: Literal }
    | { readonly kind: 'any'; readonly collection: string; readonly of: Filter };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** `quoted`: the text stood in single quotes. */
export interface Literal {
    readonly type: 'text' | 'guid' | 'date' | 'number' | 'boolean' | 'null';
    readonly value: string | number | boolean | null;
    readonly quoted: boolean;
}
