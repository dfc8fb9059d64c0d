import { allFields, type FieldMeta } from '../../values/objects/classMeta.ts';
import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { parentSlot, readField, readSlot } from '../records/recordMembers.ts';

/**
 * The value at a path of a record or Apex object, read as Apex reads it: a getter runs, a field that a query did not ask
 * for raises a System.SObjectException, and everything below null is null.
 */
export function readContext(from: ApexValue, path: readonly string[]): ApexValue {
    const [first, ...rest] = path as [string, ...string[]];
    if (from === null) {
        return null;
    }
    if (from instanceof SObjectValue) {
        return rest.length === 0 ? readField(from, first) : readContext(readSlot(from, parentSlot(from, first)), rest);
    }
    const { meta } = from.constructor as GeneratedClass;
    const member = allFields(meta).find(({ name }) => name.toLowerCase() === first.toLowerCase())!;
    const value = readMember(from as object, member);
    return rest.length === 0 ? value : readContext(value, rest);
}

function readMember(from: object, member: FieldMeta): ApexValue {
    return member.read === null ? ((from as Record<string, ApexValue>)[member.js] ?? null) : member.read(from);
}
