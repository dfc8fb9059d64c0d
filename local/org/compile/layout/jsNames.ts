import { languageSince } from '../../types/classes/languageSince.ts';
import type { ApexType, ClassInfo, FieldInfo, MethodInfo } from '../../types/world/model.ts';
import { classChain, typeText } from './typeText.ts';

/** Names of generated JavaScript. A blank, a bracket or a dot inside keeps them apart from each other. */

export function localName(name: string): string {
    return `v_${name.toLowerCase()}`;
}

/**
 * Private methods are not overridden, so they are named with their class; all but those that are abstract or virtual, or
 * that implement such a one of a superclass (an abstract method without access modifier is private). In classes of older
 * versions they are overridden all the same (Apex Developer Guide, "Apex Versioned Behavior Changes", 61.0).
 */
export function methodName(method: MethodInfo): string {
    const hidden =
        method.visibility === 'private' &&
        !method.static &&
        method.owner.kind === 'class' &&
        method.owner.apiVersion >= languageSince.privateMethodsStay &&
        !isOpen(method);
    return hidden && !implementsOpen(method) ? `${method.owner.name}.${method.key}` : method.key;
}

function isOpen(method: MethodInfo): boolean {
    return method.abstract || method.virtual || method.override;
}

function implementsOpen(method: MethodInfo): boolean {
    const overloads = [...classChain(method.owner)]
        .slice(1)
        .flatMap((one) => one.methods.get(method.name.toLowerCase()) ?? []);
    return overloads.some((one) => one.key === method.key && isOpen(one));
}

export function constructorName(owner: ClassInfo, parameters: readonly ApexType[]): string {
    return `${owner.name}<init>(${parameters.map((type) => typeText(type).toLowerCase()).join(',')})`;
}

/** Holds the value of a field, or the backing value of a property; told from a superclass's field of the same name. */
export function fieldName(field: FieldInfo): string {
    const lower = field.name.toLowerCase();
    if (field.static) {
        return `_${lower}`;
    }
    const above = [...classChain(field.owner)]
        .slice(1)
        .filter((one) => one.fields.get(lower)?.static === false && one.origin === 'user').length;
    return above === 0 ? `_${lower}` : `_${lower}$${above}`;
}

/** `get name`, `set name`: the methods of a property that is more than a field. */
export function accessorName(field: FieldInfo, which: 'get' | 'set'): string {
    const name = `${which} ${field.name.toLowerCase()}`;
    return field.visibility === 'private' && !field.static ? `${field.owner.name}.${name}` : name;
}

/** A property that is read or written by a method: one with code of its own, or one that may be overridden. */
export function hasAccessor(field: FieldInfo, which: 'get' | 'set'): boolean {
    const declaration = field.declaration;
    if (declaration?.kind !== 'property') {
        return false;
    }
    const accessor = which === 'get' ? declaration.getter : declaration.setter;
    return accessor?.body != null || isOverridable(field);
}

export function isOverridable(field: FieldInfo): boolean {
    return (
        field.declaration?.kind === 'property' &&
        field.declaration.modifiers.some((one) => one === 'virtual' || one === 'override' || one === 'abstract')
    );
}

/** A property name in JavaScript: `.x` or `["a b"]`. */
export function dot(name: string): string {
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
