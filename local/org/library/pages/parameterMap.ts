import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * The parameters of a page: names have no case and keep the one they came with first; whoever goes through them, and the
 * address, has them sorted by name.
 */
export class ParameterMap extends ApexMap {
    /** The name as it came, by the name in lower case. */
    private readonly names = new Map<string, string>();

    constructor() {
        super(typeNamed('Map<String,String>'));
    }

    override get(key: ApexValue): ApexValue {
        return super.get(this.known(key));
    }

    override has(key: ApexValue): boolean {
        return super.has(this.known(key));
    }

    override put(key: ApexValue, value: ApexValue): ApexValue {
        if (typeof key === 'string' && !this.has(key)) {
            this.names.set(key.toLowerCase(), key);
        }
        return super.put(this.known(key), value);
    }

    override remove(key: ApexValue): ApexValue {
        const before = super.remove(this.known(key));
        this.names.delete(String(key).toLowerCase());
        return before;
    }

    override clear(): void {
        this.names.clear();
        super.clear();
    }

    override *keys(): IterableIterator<ApexValue> {
        const sorted = [...this.names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
        yield* super.has(null) ? [null, ...sorted] : sorted;
    }

    override *items(): IterableIterator<ApexValue> {
        for (const key of this.keys()) {
            yield this.get(key);
        }
    }

    override *entries(): IterableIterator<[ApexValue, ApexValue]> {
        for (const key of this.keys()) {
            yield [key, this.get(key)];
        }
    }

    private known(key: ApexValue): ApexValue {
        return typeof key === 'string' ? (this.names.get(key.toLowerCase()) ?? key) : key;
    }
}
