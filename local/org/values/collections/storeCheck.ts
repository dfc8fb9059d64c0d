import { raise } from '../exceptions/raise.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { cast, fits, isInstance, typeOf } from '../objects/typeOf.ts';
import type { ApexValue } from '../value.ts';

/**
 * A `List<String>` may be seen as a `List<Object>`, a `Map<Id,String>` as a `Map<Id,Object>`; what is stored through
 * that view still has to be a String, or an instance of what is wanted that converts to it: a Date among Datetimes.
 */
export function storable(collection: RuntimeType, value: ApexValue): ApexValue {
    const element = collection.args.at(-1)!;
    if (value === null || fits(value, element)) return value;
    if (!isInstance(value, element)) {
        raise('System.TypeException', `Collection store exception adding ${typeOf(value)!.name} to ${collection.name}`);
    }
    return cast(value, element);
}
