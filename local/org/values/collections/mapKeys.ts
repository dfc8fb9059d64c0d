import type { ApexMap } from './apexMap.ts';
import { ApexSet } from './apexSet.ts';
import { raise } from '../exceptions/raise.ts';
import { setOf } from '../objects/runtimeType.ts';
import type { ApexValue } from '../value.ts';

/**
 * What `map.keySet()` answers: no set of its own but the keys of the map, as it is now and later. What is removed from
 * it leaves the map; nothing can be added (fact values-key-set-is-a-view).
 */
export class MapKeys extends ApexSet {
    private readonly map: ApexMap;

    constructor(map: ApexMap) {
        super(setOf(map.type.args[0]!));
        this.map = map;
    }

    override get size(): number {
        return this.map.size;
    }

    override has(value: ApexValue): boolean {
        return this.map.has(value);
    }

    override add(): boolean {
        return raise('System.FinalException', 'Collection is read-only');
    }

    override delete(value: ApexValue): boolean {
        const before = this.map.size;
        this.map.remove(value);
        if (this.map.size === before) {
            return false;
        }
        this.change();
        return true;
    }

    override clear(): void {
        this.change();
        this.map.clear();
    }

    override over(): false {
        return false;
    }

    /** The keys of now: a loop does not notice when the map itself changes. */
    override [Symbol.iterator](): Iterator<ApexValue> {
        return this.snapshot()[Symbol.iterator]();
    }

    protected override snapshot(): ApexValue[] {
        return [...this.map.keys()];
    }
}
