import { isAssignable } from '../expressions/assignable.ts';
import type { ApexType, MethodInfo } from './model.ts';
import { substitute, type Bindings } from './substitute.ts';
import { sameType } from '../names/typeName.ts';

/** Have two methods the same parameters, the second one's type parameters bound? */
export function sameSignature(one: MethodInfo, other: MethodInfo, bindings?: Bindings): boolean {
    return (
        one.parameters.length === other.parameters.length &&
        one.parameters.every((type, index) => {
            const wanted = other.parameters[index]!;
            const bound = bindings ? substitute(wanted, bindings) : wanted;
            return (
                sameType(type, bound) ||
                type.kind === 'error' ||
                bound.kind === 'error' ||
                (other.owner.origin === 'platform' && isRecordList(type, bound))
            );
        })
    );
}

/**
 * Takes a method all that a method of an interface takes? The platform's compiler lets `m(Object)` implement `m(String)`,
 * where classes have to repeat the very types (fact types-implementation-takes-more).
 */
export function takesMore(own: MethodInfo, wanted: MethodInfo, bindings: Bindings): boolean {
    return (
        own.parameters.length === wanted.parameters.length &&
        own.parameters.every((type, index) => isAssignable(substitute(wanted.parameters[index]!, bindings), type))
    );
}

/** A batch job over SObject may take its records as those of one object: `execute(context, List<Account> scope)`. */
function isRecordList(type: ApexType, wanted: ApexType): boolean {
    const isGeneric = wanted.kind === 'list' && wanted.of.kind === 'sobject' && wanted.of.name === null;
    return isGeneric && type.kind === 'list' && type.of.kind === 'sobject';
}
