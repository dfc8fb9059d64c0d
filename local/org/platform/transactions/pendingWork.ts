interface Pending {
    readonly run: () => void;
    readonly drop: (() => void) | null;
}

/**
 * What a transaction leaves for later: events to publish and jobs to start once it has committed. Rolling back to a
 * savepoint drops what came after it, as the rows of those jobs would go (Platform Events Developer Guide,
 * "Publish Behavior"; Apex Developer Guide, "Transaction Control").
 */
export class PendingWork {
    #work: Pending[] = [];

    /** `drop` is told when a rollback takes the work back. */
    add(run: () => void, drop: (() => void) | null = null): void {
        this.#work.push({ run, drop });
    }

    /** A place to go back to. */
    mark(): number {
        return this.#work.length;
    }

    dropAfter(mark: number): void {
        this.#work.splice(mark).forEach((each) => each.drop?.());
    }

    /** Does all of it, once. Work may add work. */
    run(): void {
        while (this.#work.length > 0) {
            const work = this.#work;
            this.#work = [];
            work.forEach((each) => each.run());
        }
    }
}
