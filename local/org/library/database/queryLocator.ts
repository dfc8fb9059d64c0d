import type { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';

/** Database.QueryLocator: the rows of a query for a batch job, or one by one. */
export class QueryLocator {
    readonly text: string | null;
    readonly #rows: ApexList;

    constructor(text: string | null, rows: ApexList) {
        this.text = text;
        this.#rows = rows;
    }

    get listType(): string {
        return this.#rows.type.name;
    }

    locatorRows(): readonly ApexValue[] {
        return this.#rows.items;
    }

    'iterator/0'(): QueryLocatorIterator {
        return new QueryLocatorIterator(this.#rows.items);
    }
}

class QueryLocatorIterator {
    readonly #rows: readonly ApexValue[];
    #at = 0;

    constructor(rows: readonly ApexValue[]) {
        this.#rows = rows;
    }

    'hasnext/0'(): boolean {
        return this.#at < this.#rows.length;
    }

    'next/0'(): ApexValue {
        const row = this.#rows[this.#at++];
        return row === undefined ? raise('System.NoSuchElementException', 'No more elements') : row;
    }
}

platformClass('Database.QueryLocator', QueryLocator);
platformClass('Database.QueryLocatorIterator', QueryLocatorIterator);

export const queryLocatorClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Database.QueryLocator',
        kind: 'class',
        interfaces: ['System.Iterable<SObject>'],
        instance: {
            'String getQuery()': (self: QueryLocator) => {
                if (self.text === null) {
                    throw new Refused('the text of a query in brackets, as QueryLocator.getQuery tells it');
                }
                return self.text;
            },
            'Database.QueryLocatorIterator iterator()': (self: QueryLocator) => self['iterator/0']()
        }
    }),
    defineClass({
        name: 'Database.QueryLocatorIterator',
        kind: 'class',
        interfaces: ['System.Iterator<SObject>'],
        instance: {
            'Boolean hasNext()': (self: QueryLocatorIterator) => self['hasnext/0'](),
            'SObject next()': (self: QueryLocatorIterator) => self['next/0']()
        }
    })
];
