import type { TypeReference } from '../../syntax/ast/ast.ts';
import { resolveReference } from '../statements/body.ts';
import { superclassOf } from '../world/hierarchy.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import type { Recorder } from '../recorder.ts';
import type { UserClass } from '../world/userClass.ts';
import { sameType, typeName } from './typeName.ts';
import { canSeeType } from './visibility.ts';
import type { World } from '../world/world.ts';

/** Fills in the superclass and the interfaces of a class, and reports those that cannot be. */
export function resolveHeader(info: UserClass, world: World, recorder: Recorder): void {
    const { declaration } = info;
    if (declaration.kind === 'enum') {
        return;
    }
    // The names of supertypes are looked up from outside the class: its own inner types are not yet known there.
    const resolve = (reference: TypeReference): ApexType => {
        const type = resolveReference(reference, info.outer ?? info, world, recorder);
        if (type.kind === 'class' && !canSeeType(type.class, info)) {
            recorder.error(reference, `Type is not visible: ${typeName(type)}`);
        }
        return type;
    };
    for (const reference of declaration.interfaces) {
        const type = resolve(reference);
        if (info.interfaces.some((other) => sameType(other, type))) {
            recorder.error(reference, `Interface already implemented: ${writtenName(reference)}`);
        } else if (type.kind === 'class' && type.class.kind === 'interface') {
            info.interfaces.push(type);
        } else if (type.kind !== 'error') {
            recorder.error(reference, `Invalid interface: ${writtenName(reference)}`);
        }
    }
    if (declaration.kind === 'class' && declaration.superclass) {
        setSuperclass(info, declaration.superclass, resolve(declaration.superclass), recorder);
    }
}

/** As the program names it, which is how the compiler speaks of a type that it cannot take. */
function writtenName(reference: TypeReference): string {
    return reference.names.map(({ name }) => name).join('.');
}

function setSuperclass(info: UserClass, reference: TypeReference, type: ApexType, recorder: Recorder): void {
    if (type.kind === 'error') {
        return;
    }
    if (type.kind !== 'class' || type.class.kind !== 'class') {
        recorder.error(reference, `Invalid super type: ${typeName(type)}`);
    } else if (!type.class.virtual && !isExceptionClass(type.class)) {
        recorder.error(reference, `Non-virtual and non-abstract type cannot be extended: ${typeName(type)}`);
    } else {
        info.superclass = type;
    }
}

/** Exceptions may be extended without being virtual. */
function isExceptionClass(info: ClassInfo): boolean {
    return info.name === 'System.Exception' || (info.origin === 'user' && /exception$/i.test(info.simpleName));
}

/** Cuts cycles in the inheritance of classes and interfaces, reporting each class on one. */
export function breakCycles(info: UserClass, recorder: Recorder): void {
    const message = `Circular definition: ${info.name}`;
    for (let above = superclassOf(info), steps = 0; above && steps < 1000; above = superclassOf(above), steps++) {
        if (above === info) {
            recorder.error(info.declaration, message);
            info.superclass = null;
        }
    }
    const seen = new Set<ClassInfo>();
    const waiting = info.interfaces.flatMap((type) => (type.kind === 'class' ? [type.class] : []));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (next === info) {
            recorder.error(info.declaration, message);
            info.interfaces = [];
            return;
        }
        if (!seen.has(next)) {
            seen.add(next);
            waiting.push(...next.interfaces.flatMap((type) => (type.kind === 'class' ? [type.class] : [])));
        }
    }
}
