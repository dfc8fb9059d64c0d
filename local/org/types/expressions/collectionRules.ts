import { sameType, typeName } from '../names/typeName.ts';
import type { ApexType, ClassInfo, MethodInfo } from '../world/model.ts';
import { isPrimitive } from '../world/primitives.ts';

/**
 * Why a collection cannot be made from something, null when it can: it takes collections of the very same elements, a
 * map also records of its values' type. The platform's compiler was asked type by type.
 */
export function collectionMisfit(info: ClassInfo, typeArgs: readonly ApexType[], arg: ApexType): string | null {
    const isCollection = arg.kind === 'list' || arg.kind === 'set' || arg.kind === 'map';
    if (!/^System\.(List|Set|Map)$/.test(info.name) || (!isCollection && arg.kind !== 'null')) {
        return null;
    }
    const own = asMap(typeArgs);
    const fits =
        arg.kind === 'map'
            ? own !== null && sameType(arg.key, own.key) && sameType(arg.value, own.value)
            : isCollection && (own ? isOfRecords(arg, own) : sameType(arg.of, typeArgs[0]!));
    return fits ? null : initializerMessage(info, typeArgs, arg);
}

/** What collections are made from: a size, others of their kind, records; null for what is no collection. */
export function initializerMessage(info: ClassInfo, typeArgs: readonly ApexType[], arg: ApexType): string | null {
    const [found, own] = [typeName(arg), typeArgs.map(typeName).join(',')];
    switch (info.name) {
        case 'System.List':
            return `Invalid initializer type ${found} found for List<${own}>: expected an Integer or a List of type ${own}`;
        case 'System.Set':
            return `Invalid initializer type ${found} found for Set<${own}>: expected a List or a Set of type: ${own}`;
        case 'System.Map':
            return (
                `Invalid initializer type ${found} found for Map<${own}>: expected a Map with the same key and value types, ` +
                'or a valid SObject List'
            );
        default:
            return null;
    }
}

/** Why `addAll` and its kin cannot take a list whose elements convert to those of the collection; null when they can. */
export function allMisfit(method: MethodInfo, receiver: ApexType, args: readonly ApexType[]): string | null {
    const [arg] = args;
    const own = receiver.kind === 'map' ? receiver : null;
    if (!/^(add|remove|contains|retain|put)all$/i.test(method.name) || arg?.kind !== 'list') {
        return null;
    }
    if (own) {
        return isOfRecords(arg, own) ? null : `Invalid putAll type ${typeName(arg)} found for ${typeName(own)}`;
    }
    if (receiver.kind !== 'set' && receiver.kind !== 'list') {
        return null;
    }
    const narrows = isAnyRecord(arg.of) && !isAnyRecord(receiver.of) && !isPrimitive(receiver.of, 'Object');
    const fits = sameType(arg.of, receiver.of) || (receiver.kind === 'list' && !narrows);
    const types = `argument type, ${typeName(arg)}, for collection: ${typeName(receiver)}`;
    return fits ? null : `Illegal all method call for ${types}`;
}

function asMap([key, value]: readonly ApexType[]): { readonly key: ApexType; readonly value: ApexType } | null {
    return key && value ? { key, value } : null;
}

/** Records stand in a map under their ids, be they called Id, String or Object. */
function isOfRecords(arg: ApexType, own: { readonly key: ApexType; readonly value: ApexType }): boolean {
    return (
        arg.kind === 'list' &&
        arg.of.kind === 'sobject' &&
        isPrimitive(own.key, 'Id', 'String', 'Object') &&
        (sameType(arg.of, own.value) || isAnyRecord(own.value))
    );
}

/** The generic SObject. */
function isAnyRecord(type: ApexType): boolean {
    return type.kind === 'sobject' && type.name === null;
}
