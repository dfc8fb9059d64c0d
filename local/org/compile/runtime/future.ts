import { enqueueFuture } from '../../platform/jobs/futureJobs.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import type { ApexValue } from '../../values/value.ts';

/** A call of an @future method: the body runs later, with the arguments as they are now. */
export function future(
    order: { readonly name: string; readonly callout: boolean },
    args: readonly ApexValue[],
    body: (...args: readonly ApexValue[]) => unknown
): null {
    const kept = args.map(copy);
    enqueueFuture({ ...order, run: () => void body(...kept) });
    return null;
}

/** Parameters of @future methods are primitives and collections of primitives. */
function copy(value: ApexValue): ApexValue {
    if (value instanceof ApexList) {
        return new ApexList(value.type, value.items.map(copy));
    }
    if (value instanceof ApexSet) {
        return new ApexSet(value.type, value as Iterable<ApexValue>);
    }
    return value instanceof ApexMap ? new ApexMap(value.type, value.entries()) : value;
}
