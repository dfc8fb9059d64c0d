interface Place<T> {
    readonly at: string;
    readonly item: T;
}

/**
 * Items in order of a timestamp of theirs that only grows. An item with a new timestamp is put at the end and its old
 * place is left behind; places left behind are swept when they are the majority, so that memory follows the items.
 */
export class TimeOrder<T> {
    readonly #timeOf: (item: T) => string;
    #places: Place<T>[] = [];
    #items = 0;

    constructor(timeOf: (item: T) => string) {
        this.#timeOf = timeOf;
    }

    add(item: T): void {
        this.#items++;
        this.#places.push({ at: this.#timeOf(item), item });
    }

    /** The timestamp of an item has grown. */
    moved(item: T): void {
        this.#places.push({ at: this.#timeOf(item), item });
        if (this.#places.length > 2 * this.#items + 64)
            this.#places = this.#places.filter((one) => this.#isCurrent(one));
    }

    /** Items with a timestamp after `after` and before `before`, oldest first or newest first. */
    *walk(descending: boolean, after = '', before = '~'): Generator<T> {
        const places = this.#places;
        const first = search(places, (at) => at > after);
        const end = search(places, (at) => at >= before);
        for (let step = 0; step < end - first; step++) {
            const place = places[descending ? end - 1 - step : first + step]!;
            if (this.#isCurrent(place)) yield place.item;
        }
    }

    #isCurrent({ at, item }: Place<T>): boolean {
        return this.#timeOf(item) === at;
    }
}

/** The first place whose timestamp fits; all after it fit too. */
function search<T>(places: readonly Place<T>[], fits: (at: string) => boolean): number {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (fits(places[middle]!.at)) high = middle;
        else low = middle + 1;
    }
    return low;
}
