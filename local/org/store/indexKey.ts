import { ApexDecimal } from '../values/primitives/apexDecimal.ts';
import { keyOf } from '../values/collections/keyOf.ts';
import type { ApexValue } from '../values/value.ts';

/** The key of a value in an index: equal for values that a filter with `=` finds equal. */
export function indexKey(value: ApexValue): unknown {
    if (value instanceof ApexDecimal) {
        return `n${value.value.toString()}`;
    }
    return typeof value === 'string' ? value.toLowerCase() : keyOf(value);
}
