import { hashOf } from '../equality.ts';
import { changedWhileIterating } from './changedWhileIterating.ts';
import { heapTooLarge, mostItems, referenceBytes } from '../heapBounds.ts';
import { bulkWork } from '../workSteps.ts';
import { nullPointer, raise } from '../exceptions/raise.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { storable } from './storeCheck.ts';
import type { ApexValue } from '../value.ts';

/**
 * A List. `items` is its storage: read it freely, change it through the methods. A for-each loop walks through the very
 * array; when the list changes meanwhile, it goes on with a copy and leaves the loop an empty array, whose end tells the
 * loop so. No round of a loop has to ask (fact language-change-while-iterating).
 */
export class ApexList {
    /** `List<String>`. */
    readonly type: RuntimeType;
    items: ApexValue[];
    /** Set once the list was seen as a list of a wider type; from then on every store is checked. */
    widened = false;
    /** Set on lists such as Trigger.new whose membership is fixed; the message of the FinalException. */
    frozen: string | null = null;
    /** Whether a for-each loop may walk through `items` now. */
    private walked = false;
    /** How many for-each loops have begun and not been left in good order. */
    private loops = 0;

    constructor(type: RuntimeType, items: ApexValue[] = []) {
        this.type = type;
        this.items = items;
        bulkWork(items.length);
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
            value = this.check(value);
        }
        this.items[index] = value;
    }

    add(value: ApexValue): null {
        if (this.walked || this.widened || this.frozen !== null) {
            value = this.check(value);
            this.change();
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
        value = this.check(value);
        if (index < 0 || index > this.items.length) {
            outOfBounds(index);
        }
        this.change();
        this.items.splice(index, 0, value);
    }

    addAll(values: Iterable<ApexValue>): void {
        // a copy first: a list may be added to itself
        const added = [...values];
        bulkWork(added.length);
        for (const value of added) {
            this.add(value);
        }
    }

    remove(index: number | null): ApexValue {
        if (index === null) {
            nullPointer();
        }
        this.check(null);
        if (index < 0 || index >= this.items.length) {
            outOfBounds(index);
        }
        this.change();
        return this.items.splice(index, 1)[0]!;
    }

    clear(): void {
        this.check(null);
        this.change();
        this.items.length = 0;
    }

    /** Replaces the content, as sorting does. */
    replace(items: ApexValue[]): void {
        this.change();
        this.items = items;
    }

    /** A for-each loop begins: what it walks through. */
    enter(): readonly ApexValue[] {
        this.loops++;
        this.walked = true;
        return this.items;
    }

    /** A loop finds no more items; raises System.FinalException when that is because the list has changed. */
    over(items: readonly ApexValue[]): false {
        return items === this.items ? false : changedWhileIterating();
    }

    /** A loop has ended; one that an exception or a return ends may forget it. */
    leave(): void {
        this.loops--;
        this.walked = this.loops > 0 && this.walked;
    }

    [Symbol.iterator](): Iterator<ApexValue> {
        return this.items[Symbol.iterator]();
    }

    apexHash(): number {
        return this.items.reduce<number>((hash, item) => (Math.imul(hash, 31) + hashOf(item)) | 0, 1);
    }

    /** Before every change of how many items there are, or of their order. */
    private change(): void {
        if (this.walked) {
            const walked = this.items;
            this.items = [...walked];
            walked.length = 0;
            this.walked = false;
        }
    }

    /** The value as the list may store it. */
    private check(value: ApexValue): ApexValue {
        if (this.frozen !== null) {
            raise('System.FinalException', this.frozen);
        }
        return this.widened ? storable(this.type, value) : value;
    }
}

function outOfBounds(index: number): never {
    return raise('System.ListException', `List index out of bounds: ${index}`);
}
