import type { Org } from '../../platform/org.ts';

/** Salesforce keeps ten open cursors of a user; the oldest goes first. */
const maxCursors = 10;

const byOrg = new WeakMap<Org, QueryCursors>();

/** Answers of queries that did not fit into one page. */
export class QueryCursors {
    readonly #cursors = new Map<string, { userId: string; records: readonly unknown[] }>();
    #last = 0;

    static of(org: Org): QueryCursors {
        let cursors = byOrg.get(org);
        if (!cursors) {
            cursors = new QueryCursors();
            byOrg.set(org, cursors);
        }
        return cursors;
    }

    keep(userId: string, records: readonly unknown[]): string {
        const own = [...this.#cursors].filter(([, cursor]) => cursor.userId === userId);
        if (own.length >= maxCursors) {
            this.#cursors.delete(own[0]![0]);
        }
        const name = `01g${String(++this.#last).padStart(12, '0')}`;
        this.#cursors.set(name, { userId, records });
        return name;
    }

    get(userId: string, name: string): readonly unknown[] | null {
        const cursor = this.#cursors.get(name);
        return cursor?.userId === userId ? cursor.records : null;
    }
}
