/**
 * Referral ids in order of a timestamp that only grows. A new timestamp for an id is put at the end and the old place is
 * left behind; places left behind are swept when they are the majority, so that memory follows the number of referrals.
 */
export class TimeOrder {
    #places: { readonly at: string; readonly id: string }[] = [];
    readonly #newest = new Map<string, string>();

    put(id: string, at: string): void {
        this.#newest.set(id, at);
        this.#places.push({ at, id });
        if (this.#places.length > 2 * this.#newest.size + 64)
            this.#places = this.#places.filter((one) => this.#isCurrent(one));
    }

    /** Ids from the oldest timestamp on that is greater than `after` (or from the newest down to it). */
    *walk(descending: boolean, after = '', before = '~'): Generator<string> {
        const places = this.#places;
        const [first, end] = [this.#firstAfter(after), this.#firstAtLeast(before)];
        for (let step = 0; step < end - first; step++) {
            const place = places[descending ? end - 1 - step : first + step]!;
            if (this.#isCurrent(place)) yield place.id;
        }
    }

    #isCurrent(place: { readonly at: string; readonly id: string }): boolean {
        return this.#newest.get(place.id) === place.at;
    }

    #firstAfter(at: string): number {
        return this.#search((one) => one > at);
    }

    #firstAtLeast(at: string): number {
        return this.#search((one) => one >= at);
    }

    #search(holds: (at: string) => boolean): number {
        let [low, high] = [0, this.#places.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (holds(this.#places[middle]!.at)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
