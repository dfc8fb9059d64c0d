import { isAssignable } from './assignable.ts';
import type { ApexType } from '../world/model.ts';
import { ERROR, ID, isPrimitive, STRING } from '../world/primitives.ts';
import { sameType } from '../names/typeName.ts';

/**
 * The type of `a` or `b` (`?:`, `??`): the wider of the two when one converts to the other; null where neither does, even
 * of two classes that extend the same one.
 */
export function commonType(one: ApexType, other: ApexType): ApexType | null {
    if (one.kind === 'error' || other.kind === 'error') {
        return ERROR;
    }
    if (one.kind === 'void' || other.kind === 'void') {
        return null;
    }
    if (one.kind === 'null') {
        return other;
    }
    if (isPrimitive(one, 'String', 'Id') && isPrimitive(other, 'String', 'Id')) {
        return sameType(one, ID) && sameType(other, ID) ? ID : STRING;
    }
    if (isAssignable(other, one)) {
        return one;
    }
    if (isAssignable(one, other)) {
        return other;
    }
    return null;
}
