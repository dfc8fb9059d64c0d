import { raise } from '../exceptions/raise.ts';

/** The next round of a for-each loop over what has been changed. */
export function changedWhileIterating(): never {
    return raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
}
