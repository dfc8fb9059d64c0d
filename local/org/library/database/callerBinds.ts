import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';

/** The value of `:name` in dynamic SOQL or SOSL. */
export type Binds = (name: string) => ApexValue;

/** What the calling code can name: from the lower-case name to the value, `undefined` for what there is not. */
export type Caller = (name: string) => ApexValue | undefined;

/** `:name` from the variables of the calling code; code of the platform itself has none. */
export function callerBinds(caller: Caller | undefined): Binds {
    return (name) => {
        const value = caller?.(name.toLowerCase());
        return value === undefined ? raise('System.QueryException', `Variable does not exist: ${name}`) : value;
    };
}
