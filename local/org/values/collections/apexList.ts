import { hashOf } from '../equality.ts';
import { IterationGuard } from './iterationGuard.ts';
import { heapTooLarge, mostItems, referenceBytes } from '../heapBounds.ts';
import { nullPointer, raise } from '../exceptions/raise.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { checkStore } from './storeCheck.ts';
import type { ApexValue } from '../value.ts';

/** A List. `items` is its storage: read it freely, change it through the methods. */
export class ApexList extends IterationGuard {
    /** `List<String>`. */
    readonly type: RuntimeType;
    items: ApexValue[];
    /** Set once the list was seen as a list of a wider type; from then on every store is checked. */
    widened = false;
    /** Set on lists such as Trigger.new whose membership is fixed; the message of the FinalException. */
    frozen: string | null = null;

    constructor(type: RuntimeType, items: ApexValue[] = []) {
        super();
        this.type = type;
        this.items = items;
    }

    get runtimeType(): RuntimeType {
        return this.type;
    }

    get size(): number {
        return this.items.length;
    }

    get(index: number | null): ApexValue {
        if (index === null) {
            return nullPointer();
        }
        const { items } = this;
        return index >= 0 && index < items.length ? items[index]! : outOfBounds(index);
    }

    set(index: number | null, value: ApexValue): void {
        if (index === null) {
            nullPointer();
        }
        if (index < 0 || index >= this.items.length) {
            outOfBounds(index);
        }
        if (this.widened || this.frozen !== null) {
            this.check(value);
        }
        this.items[index] = value;
    }

    add(value: ApexValue): null {
        if (this.iterating !== 0 || this.widened || this.frozen !== null) {
            this.change();
            this.check(value);
        }
        if (this.items.length >= mostItems) {
            heapTooLarge(mostItems * referenceBytes);
        }
        this.items.push(value);
        return null;
    }

    /** `add(index, value)`: the list's own end is allowed. */
    insert(index: number | null, value: ApexValue): void {
        if (index === null) {
            nullPointer();
        }
        this.change();
        this.check(value);
        if (index < 0 || index > this.items.length) {
            outOfBounds(index);
        }
        this.items.splice(index, 0, value);
    }

    addAll(values: Iterable<ApexValue>): void {
        this.change();
        // a copy first: a list may be added to itself
        for (const value of [...values]) {
            this.add(value);
        }
    }

    remove(index: number | null): ApexValue {
        if (index === null) {
            nullPointer();
        }
        this.change();
        this.check(null);
        if (index < 0 || index >= this.items.length) {
            outOfBounds(index);
        }
        return this.items.splice(index, 1)[0]!;
    }

    clear(): void {
        this.change();
        this.check(null);
        this.items.length = 0;
    }

    /** Replaces the content, as sorting does. */
    replace(items: ApexValue[]): void {
        this.change();
        this.items = items;
    }

    [Symbol.iterator](): Iterator<ApexValue> {
        return this.items[Symbol.iterator]();
    }

    apexHash(): number {
        return this.items.reduce<number>((hash, item) => (Math.imul(hash, 31) + hashOf(item)) | 0, 1);
    }

    private check(value: ApexValue): void {
        if (this.frozen !== null) {
            raise('System.FinalException', this.frozen);
        }
        if (this.widened) {
            checkStore(this.type, value);
        }
    }
}

function outOfBounds(index: number): never {
    return raise('System.ListException', `List index out of bounds: ${index}`);
}
