import type { Place } from '../ast/place.ts';

/** A dynamic query that is no SOQL; its message is what a System.QueryException says. */
export class SoqlSyntaxError extends Error {
    readonly place: Place;

    constructor(message: string, place: Place) {
        super(message);
        this.name = 'SoqlSyntaxError';
        this.place = place;
    }
}
