import type { RuntimeType } from './objects/runtimeType.ts';

/**
 * Any Apex value at run time: `null`; boolean; number (an Integer, always a signed 32-bit whole number); bigint (a Long,
 * 64 bit); string (String or Id); everything else is an object of one of the classes in this room, of a generated class
 * or of a platform class. `undefined` is never an Apex value.
 */
export type ApexValue = null | boolean | number | bigint | string | object;

/**
 * What an object that is an Apex value may offer; all members are optional. Classes outside this room (SObjects, platform
 * classes) implement those that they need instead of being known here by name.
 */
export interface ValueProtocol {
    /** Its type; platform classes get theirs from `platformClass` instead. */
    readonly runtimeType?: RuntimeType;
    /** What `String.valueOf(x)` and `'' + x` print. */
    apexText?(): string;
    /** `==` and `equals` by content; without it the object is compared by identity. */
    apexEquals?(other: ApexValue): boolean;
    /** Goes with `apexEquals`: equal objects answer the same number. */
    apexHash?(): number;
    /**
     * The content as a text that is equal exactly for equal values: lets maps and sets find the object without calling
     * `apexEquals`. Wins over `apexHash`.
     */
    keyText?(): string;
}
