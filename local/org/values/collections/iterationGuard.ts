import { raise } from '../exceptions/raise.ts';

/**
 * What lists and sets share: a for-each that runs over one notices at its next round that somebody has changed it; who
 * leaves the loop before may change it (fact language-change-while-iterating).
 */
export abstract class IterationGuard {
    /** How many for-each loops run over the collection now. */
    iterating = 0;
    /** Whether it was changed under a loop. */
    changed = false;

    /** A for-each loop begins. */
    enter(): void {
        this.iterating++;
    }

    leave(): void {
        this.iterating--;
        if (this.iterating === 0) {
            this.changed = false;
        }
    }

    /** The next round of a loop over what has been changed. */
    stale(): never {
        return raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }

    /** Every change calls it. */
    protected change(): void {
        if (this.iterating !== 0) {
            this.changed = true;
        }
    }
}
