import { raise } from '../exceptions/raise.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import { fits, typeOf } from '../objects/typeOf.ts';
import type { ApexValue } from '../value.ts';

/**
 * A `List<String>` may be seen as a `List<Object>`, a `Map<Id,String>` as a `Map<Id,Object>`; what is stored through
 * that view still has to be a String.
 */
export function checkStore(collection: RuntimeType, value: ApexValue): void {
    const element = collection.args.at(-1)!;
    if (value !== null && !fits(value, element)) {
        raise('System.TypeException', `Collection store exception adding ${typeOf(value)!.name} to ${collection.name}`);
    }
}
