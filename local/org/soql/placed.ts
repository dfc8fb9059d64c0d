import type { Place } from '../syntax/ast/place.ts';
import { ApexException } from '../values/exceptions/apexException.ts';
import { raise } from '../values/exceptions/raise.ts';
import { excerpt } from './excerpt.ts';

/** Does a part of a check and puts the place in the query before the message of its QueryException. */
export function placed<T>(text: string | null, at: Place, work: () => T): T {
    try {
        return work();
    } catch (error) {
        if (error instanceof ApexException && error.typeName === 'System.QueryException') {
            return raise('System.QueryException', excerpt(text, at) + error.text);
        }
        throw error;
    }
}
