/** Makes and fills the statics of a class. */
export interface StaticsOwner {
    readonly name: string;
    /** A fresh object with all statics null, or null for a class without any. */
    make(): object | null;
    /** Runs the initialisers in textual order. */
    start(): void;
}

const NONE = Object.freeze({});

/**
 * The statics of all classes in one transaction: an array by class, filled at first use. A transaction inside another one
 * has statics of its own, and the outer ones come back after it.
 */
export class Statics {
    /** What generated code reads: `statics.current[id]`. */
    current: (object | undefined)[] = [];
    private readonly ids = new Map<string, number>();
    private readonly owners: (StaticsOwner | undefined)[] = [];

    id(className: string): number {
        const key = className.toLowerCase();
        const known = this.ids.get(key);
        if (known !== undefined) {
            return known;
        }
        this.ids.set(key, this.ids.size);
        return this.ids.size - 1;
    }

    own(owner: StaticsOwner): void {
        this.owners[this.id(owner.name)] = owner;
    }

    /** First use in this transaction. Whoever comes back here meanwhile sees what is set so far. */
    init(id: number): object {
        const owner = this.owners[id];
        const made = owner?.make() ?? NONE;
        this.current[id] = made;
        try {
            owner?.start();
        } catch (error) {
            this.current[id] = undefined;
            throw error;
        }
        return made;
    }

    /** A transaction begins; the answer ends it and brings back the statics of the one around it. */
    enter(): () => void {
        const outer = this.current;
        this.current = [];
        return () => {
            this.current = outer;
        };
    }
}
