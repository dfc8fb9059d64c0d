import { userIterator } from '../../platform/jobs/userIterator.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { answersTo, callUser } from '../../values/objects/callUser.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';

/** The elements of a List, a Set or an object with `iterator()`; `method` is named when the value is none of them. */
export function iterate(value: ApexValue, method: string): ApexValue[] {
    if (value instanceof ApexList) {
        return value.items.slice();
    }
    if (value instanceof ApexSet) {
        return [...value];
    }
    if (typeof value === 'object' && value !== null && answersTo(value, 'iterator', 0)) {
        return [...userIterator(callUser(value, 'iterator', []) as object)];
    }
    return raise('System.TypeException', `${method} needs an Iterable, not ${typeOf(value)?.name ?? 'null'}`);
}
