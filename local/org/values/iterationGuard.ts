import { raise } from './raise.ts';

/** What lists, sets and maps share: nobody may change them while a for-each runs over them. */
export abstract class IterationGuard {
    /** How many for-each loops run over the collection now. */
    iterating = 0;

    protected guard(): void {
        if (this.iterating !== 0) {
            raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
        }
    }
}
