/** A Map that forgets what was not asked for longest once it holds `capacity` entries. */
export class LruMap<K, V> {
    private readonly entries = new Map<K, V>();
    private readonly capacity: number;

    constructor(capacity: number) {
        this.capacity = capacity;
    }

    get(key: K): V | undefined {
        const value = this.entries.get(key);
        if (value !== undefined) {
            this.entries.delete(key);
            this.entries.set(key, value);
        }
        return value;
    }

    set(key: K, value: V): void {
        this.entries.delete(key);
        this.entries.set(key, value);
        if (this.entries.size > this.capacity) {
            this.entries.delete(this.entries.keys().next().value!);
        }
    }
}
