import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * What `iterator()` of a List or Set answers. Its methods have the names that generated code calls on any object that
 * implements the interface.
 */
export class CollectionIterator {
    private readonly items: readonly ApexValue[];
    private next = 0;

    constructor(items: readonly ApexValue[]) {
        this.items = items;
    }

    'hasnext/0'(): boolean {
        return this.next < this.items.length;
    }

    'next/0'(): ApexValue {
        return this.next < this.items.length
            ? this.items[this.next++]!
            : raise('System.NoSuchElementException', 'Iterator has no more elements');
    }
}

platformClass('System.Iterator', CollectionIterator);
