import type { ApexType, ClassInfo } from '../world/model.ts';
import { isPrimitive } from '../world/primitives.ts';
import { isException } from '../world/hierarchy.ts';
import { hasAnnotation } from '../world/userClass.ts';

/** What crosses the border of the platform in neither direction. */
const CLOSED = new Set(['System.Exception', 'System.PageReference', 'System.StatusCode', 'System.Type']);

/** What only code can go through. */
const LAZY = new Set(['System.Iterable', 'System.Iterator']);

/** Lightning components take everything that is JSON, which sets are not. */
export function isAuraType(type: ApexType): boolean {
    switch (type.kind) {
        case 'list':
            return isAuraType(type.of);
        case 'map':
            return isAuraType(type.key) && isAuraType(type.value);
        case 'set':
            return false;
        default:
            return isOpen(type);
    }
}

/** Of @RemoteAction: what stands in collections is looked at when it is called. */
export function isRemoteType(type: ApexType): boolean {
    return isOpen(type);
}

/** Of REST resources (Apex Developer Guide, "RestResource Annotation"): no blobs, no bare objects, maps by texts alone. */
export function isRestType(type: ApexType): boolean {
    switch (type.kind) {
        case 'list':
            return isRestType(type.of);
        case 'set':
            return false;
        case 'map':
            return isPrimitive(type.key, 'String') && isRestType(type.value);
        default:
            return !isPrimitive(type, 'Object', 'Blob');
    }
}

/** Variables of flows: values, records, objects of classes, and lists and lists of lists of them. */
export function isInvocableVariable(type: ApexType, depth = 0): boolean {
    switch (type.kind) {
        case 'list':
            return depth < 2 && isInvocableVariable(type.of, depth + 1);
        case 'set':
        case 'map':
            return false;
        case 'primitive':
            return type.name !== 'Object';
        case 'class':
            return isOpen(type) && !LAZY.has(type.class.name);
        default:
            return true;
    }
}

/** What a list of @InvocableMethod holds: one for each interview of the flow. */
export function isInvocableElement(type: ApexType, isNested = false): boolean {
    switch (type.kind) {
        case 'list':
            return !isNested && isInvocableElement(type.of, true);
        case 'set':
        case 'map':
            return false;
        case 'primitive':
            return type.name !== 'Object';
        case 'class':
            return hasInvocableVariables(type.class);
        default:
            return true;
    }
}

/** SOAP knows no maps, no sets and no interfaces. */
export function isSoapType(type: ApexType): boolean {
    switch (type.kind) {
        case 'list':
            return isSoapType(type.of);
        case 'set':
        case 'map':
            return false;
        case 'primitive':
            return type.name !== 'Object';
        case 'class':
            return type.class.origin === 'user'
                ? type.class.kind !== 'interface' && !isException(type)
                : !LAZY.has(type.class.name) && !['System.Exception', 'System.PageReference'].includes(type.class.name);
        default:
            return true;
    }
}

/** @Future keeps primitives, and collections of primitives. */
export function isFutureType(type: ApexType): boolean {
    const isPlain = (one: ApexType): boolean => one.kind === 'primitive' && !isPrimitive(one, 'Object');
    switch (type.kind) {
        case 'list':
        case 'set':
            return isPlain(type.of);
        case 'map':
            return isPlain(type.key) && isPlain(type.value);
        default:
            return isPlain(type) || type.kind === 'error';
    }
}

function isOpen(type: ApexType): boolean {
    return type.kind !== 'class' || !CLOSED.has(type.class.name);
}

function hasInvocableVariables(info: ClassInfo): boolean {
    const isSeen = info.visibility === 'public' || info.visibility === 'global';
    const declaration = info.origin === 'user' ? info.declaration : null;
    return (
        isSeen &&
        declaration?.kind === 'class' &&
        declaration.members.some((member) => member.kind === 'field' && hasAnnotation(member, 'invocablevariable'))
    );
}
