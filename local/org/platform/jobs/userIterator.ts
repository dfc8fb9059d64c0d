import { callUser } from '../../values/objects/callUser.ts';
import type { ApexValue } from '../../values/value.ts';
import { current, hasCurrent } from '../transactions/transaction.ts';

/** Rounds between two looks at the limits. */
const rounds = 256;

/** What an iterator written in Apex gives until its `hasNext` says no; one that never does ends at a limit. */
export function* userIterator(iterator: object): Generator<ApexValue> {
    for (let round = 1; callUser(iterator, 'hasNext', []) === true; round++) {
        yield callUser(iterator, 'next', []);
        if (round % rounds === 0 && hasCurrent()) current().limits.check();
    }
}
