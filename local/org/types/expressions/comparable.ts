import { isAssignable } from './assignable.ts';
import type { ApexType } from '../world/model.ts';
import { isNumeric, isPrimitive } from '../world/primitives.ts';

/** May two values be compared with `==`? */
export function isEqualityComparable(left: ApexType, right: ApexType): boolean {
    if (left.kind === 'void' || right.kind === 'void') {
        return false;
    }
    if (left.kind === 'null' || right.kind === 'null' || (isNumeric(left) && isNumeric(right))) {
        return true;
    }
    return isAssignable(left, right) || isAssignable(right, left);
}

/** May two values be compared with `<`? Numbers, texts, dates, times; nulls are allowed and compare as false. */
export function isOrderComparable(left: ApexType, right: ApexType): boolean {
    if (left.kind === 'null' || right.kind === 'null') {
        return isOrdered(left) || isOrdered(right);
    }
    if (isNumeric(left) && isNumeric(right)) {
        return true;
    }
    const compatible = isAssignable(left, right) || isAssignable(right, left);
    return compatible && isOrdered(left) && isOrdered(right);
}

function isOrdered(type: ApexType): boolean {
    return isNumeric(type) || isPrimitive(type, 'String', 'Id', 'Date', 'Datetime', 'Time');
}
