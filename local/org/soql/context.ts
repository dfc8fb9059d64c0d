import type { ApexValue } from '../values/value.ts';

/** What a query needs of its surroundings while it runs. */
export interface QueryContext {
    /** The value of a bind, by its index in static SOQL and by its name in dynamic SOQL. */
    bind(index: number, name: string): ApexValue;
    readonly mode: 'user' | 'system';
    /** Whether sharing decides which rows are there; only asked where it could matter. */
    sharing(): boolean;
}
