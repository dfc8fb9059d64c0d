/**
 * A SOQL query as plain JSON-able data: it travels inside compiled code and inside the disk cache, so no functions,
 * no bigint, no class instances. Field paths are arrays of names as written: ['Account', 'Owner', 'Name'].
 */
import type { Place } from './place.ts';

export interface SoqlQuery {
    readonly select: readonly SelectItem[];
    readonly from: SoqlFrom;
    readonly using: string | null;
    readonly where: Condition | null;
    readonly access: 'user' | 'system' | 'securityEnforced' | null;
    readonly groupBy: GroupBy | null;
    readonly having: Condition | null;
    readonly orderBy: readonly OrderItem[];
    readonly limit: SoqlNumber | null;
    readonly offset: SoqlNumber | null;
    readonly forClause: 'view' | 'reference' | 'update' | null;
    readonly allRows: boolean;
    /**
     * Clauses that were read but have no place in this tree (`WITH DATA CATEGORY`, `UPDATE TRACKING`, …): names to
     * refuse the query by. Empty for nearly every query; whoever checks or runs a query must look.
     */
    readonly refused: readonly string[];
    readonly at: Place;
}

/** In a child subquery `name` is the relationship name (`OpportunityContactRoles`), else the object's. */
export interface SoqlFrom {
    readonly name: string;
    readonly alias: string | null;
    readonly at: Place;
}

export type SelectItem =
    | { readonly kind: 'field'; readonly path: readonly string[]; readonly alias: string | null; readonly at: Place }
    /** COUNT() has no argument; toLabel(x), format(x), convertCurrency(x), COUNT(x), SUM(x), CALENDAR_YEAR(x), GROUPING(x) … */
    | { readonly kind: 'function'; readonly call: SoqlFunction; readonly alias: string | null; readonly at: Place }
    | { readonly kind: 'subquery'; readonly query: SoqlQuery; readonly at: Place }
    | { readonly kind: 'fields'; readonly set: 'ALL' | 'STANDARD' | 'CUSTOM'; readonly at: Place }
    | {
          readonly kind: 'typeof';
          readonly path: readonly string[];
          readonly when: readonly { readonly type: string; readonly fields: readonly (readonly string[])[] }[];
          readonly otherwise: readonly (readonly string[])[];
          readonly at: Place;
      };

export interface SoqlFunction {
    /** As written; compare lower-cased. */
    readonly name: string;
    readonly args: readonly (SoqlOperand | SoqlValue)[];
}

export type SoqlOperand =
    | { readonly kind: 'path'; readonly path: readonly string[]; readonly at: Place }
    | { readonly kind: 'call'; readonly call: SoqlFunction; readonly at: Place };

export type Condition =
    | { readonly kind: 'and'; readonly of: readonly Condition[] }
    | { readonly kind: 'or'; readonly of: readonly Condition[] }
    | { readonly kind: 'not'; readonly of: Condition }
    | {
          readonly kind: 'compare';
          readonly left: SoqlOperand;
          readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'includes' | 'excludes';
          readonly right: SoqlValue;
          readonly at: Place;
      }
    | {
          readonly kind: 'in';
          readonly left: SoqlOperand;
          readonly negated: boolean;
          /** A list of values, one bind that is a collection, or a semi-/anti-join. */
          readonly right: readonly SoqlValue[] | SoqlBind | { readonly kind: 'subquery'; readonly query: SoqlQuery };
          readonly at: Place;
      };

/** index points into the binds of the SoqlExpression; in dynamic SOQL `name` is what was written after the colon. */
export interface SoqlBind {
    readonly kind: 'bind';
    readonly index: number;
    readonly name: string;
}

export type SoqlValue =
    | SoqlBind
    | { readonly kind: 'null' }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'string'; readonly value: string }
    /** Text keeps the scale and size; also currency literals such as USD5000. */
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'currency'; readonly iso: string; readonly text: string }
    | { readonly kind: 'date'; readonly text: string }
    | { readonly kind: 'datetime'; readonly text: string }
    | { readonly kind: 'time'; readonly text: string }
    /** TODAY, LAST_N_DAYS:30 → name LAST_N_DAYS, n 30. */
    | { readonly kind: 'dateLiteral'; readonly name: string; readonly n: number | null }
    /** (‘a’;‘b’) groups of INCLUDES/EXCLUDES. */
    | { readonly kind: 'list'; readonly values: readonly SoqlValue[] };

export type SoqlNumber = { readonly kind: 'number'; readonly value: number } | SoqlBind;

export interface GroupBy {
    readonly kind: 'plain' | 'rollup' | 'cube';
    readonly by: readonly SoqlOperand[];
}

export interface OrderItem {
    readonly by: SoqlOperand;
    readonly descending: boolean;
    /** null where the query does not say: first when ascending, last when descending. */
    readonly nulls: 'first' | 'last' | null;
}
