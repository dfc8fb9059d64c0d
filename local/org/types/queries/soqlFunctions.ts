import type { ApexType } from '../world/model.ts';
import { DATE, DOUBLE, INTEGER } from '../world/primitives.ts';

const integers = new Set([
    'calendar_month',
    'calendar_quarter',
    'calendar_year',
    'count',
    'count_distinct',
    'day_in_month',
    'day_in_week',
    'day_in_year',
    'fiscal_month',
    'fiscal_quarter',
    'fiscal_year',
    'hour_in_day',
    'week_in_month',
    'week_in_year'
]);

/**
 * What a function of a query answers whatever its argument is (SOQL and SOSL Reference, "Date Functions" and "Aggregate
 * Functions"); null for those that answer what they are given.
 */
export function resultOf(name: string): ApexType | null {
    const lower = name.toLowerCase();
    if (lower === 'distance') {
        return DOUBLE;
    }
    return lower === 'day_only' ? DATE : integers.has(lower) ? INTEGER : null;
}
