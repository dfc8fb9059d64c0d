import { ApexEnum } from '../primitives/apexEnum.ts';
import type { ApexValue, ValueProtocol } from '../value.ts';

/**
 * The JS value that is the same (as a key of a JS Map) exactly for equal Apex values; undefined when only the user's own
 * `equals` and `hashCode` can tell. Texts made here start with a character that no real key starts with.
 */
export function keyOf(value: ApexValue): unknown {
    if (typeof value !== 'object' || value === null || value instanceof ApexEnum) {
        return value;
    }
    const protocol = value as ValueProtocol;
    if (protocol.keyText !== undefined) {
        return `\u0000${protocol.keyText()}`;
    }
    if (protocol.apexHash !== undefined || 'equals(object)' in value) {
        return undefined;
    }
    return value;
}
