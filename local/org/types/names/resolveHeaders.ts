import type { TypeReference } from '../../syntax/ast/ast.ts';
import { resolveReference } from '../statements/body.ts';
import { supertypes } from '../world/hierarchy.ts';
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
    if (type.kind === 'class' && type.class.kind !== 'class') {
        recorder.error(reference, `Invalid class: ${writtenName(reference)}`);
    } else if (type.kind !== 'class' || (!type.class.virtual && !isExceptionClass(type.class))) {
        recorder.error(info.declaration, `Non-virtual and non-abstract type cannot be extended: ${typeName(type)}`);
    } else {
        info.superclass = type;
    }
}

/** Exceptions may be extended without being virtual. */
function isExceptionClass(info: ClassInfo): boolean {
    return info.name === 'System.Exception' || (info.origin === 'user' && /exception$/i.test(info.simpleName));
}

/** Cuts cycles in the inheritance of classes and interfaces, naming for one class on each what it is made of. */
export function breakCycles(info: UserClass, recorder: Recorder): void {
    const parents = [info.superclass, ...info.interfaces].flatMap((type) =>
        type?.kind === 'class' ? [type.class] : []
    );
    const round = parents.find((parent) => isMadeOf(parent, info));
    if (round) {
        recorder.error(info.declaration, `Circular definition: ${round.name}`);
        info.superclass = null;
        info.interfaces = [];
    }
}

/** Is the other among a class, its superclasses and its interfaces? */
function isMadeOf(info: ClassInfo, other: ClassInfo): boolean {
    return [...supertypes({ kind: 'class', class: info, args: [] })].some((type) => type.class === other);
}
