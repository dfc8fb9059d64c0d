import type { QueriedField } from './queryUse.ts';

/**
 * Why TYPEOF cannot tell the objects apart that a lookup points to (SOQL and SOSL Reference, "TYPEOF"): it points to one
 * kind alone, or never to one of those that WHEN names. Null when it can.
 */
export function typeofProblem(lookup: QueriedField, named: readonly string[]): string | null {
    if (lookup.referenceTo.some((one) => one === 'Name' || one === '*')) {
        return null;
    }
    if (lookup.referenceTo.length < 2) {
        return `TYPEOF is only supported for polymorphic relationship fields: ${lookup.name}`;
    }
    const targets = new Set(lookup.referenceTo.map((one) => one.toLowerCase()));
    const stranger = named.find((one) => !targets.has(one.toLowerCase()));
    return stranger === undefined ? null : `The relationship of ${lookup.name} cannot point to ${stranger}`;
}
