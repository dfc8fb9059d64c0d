import { chooseConstructor, hasDefault } from '../expressions/constructors.ts';
import { exceptionConstructors } from '../world/exceptionConstructors.ts';
import { isException, superclassOf, supertypes } from '../world/hierarchy.ts';
import { checkImplements } from './implementRules.ts';
import { checkOpenness, checkOverride } from './overrideRules.ts';
import { classType } from '../world/primitives.ts';
import type { Recorder } from '../recorder.ts';
import { sameSignature } from '../world/signatureMatch.ts';
import { parameterText, sameType } from '../names/typeName.ts';
import type { UserClass } from '../world/userClass.ts';
import type { World } from '../world/world.ts';

/** The rules between a class and what it extends and implements. */
export function checkHierarchy(info: UserClass, world: World, recorder: Recorder): void {
    if (info.kind !== 'class') {
        return;
    }
    checkGenericInterfaces(info, recorder);
    checkExceptionName(info, recorder);
    checkImplicitConstructor(info, world, recorder);
    checkExceptionConstructors(info, world, recorder);
    for (const methods of info.methods.values()) {
        for (const method of methods) {
            checkOverride(method, info, recorder);
            checkOpenness(method, recorder);
        }
    }
    if (!info.abstract) {
        checkImplements(info, recorder);
    }
}

/** An interface that the superclass has with other type arguments cannot be implemented anew. */
function checkGenericInterfaces(info: UserClass, recorder: Recorder): void {
    const inherited = info.superclass ? [...supertypes(info.superclass)] : [];
    for (const own of info.interfaces) {
        const isOther = inherited.some((one) => own.kind === 'class' && one.class === own.class && !sameType(one, own));
        if (own.kind === 'class' && isOther) {
            recorder.error(info.declaration, `Generic Interface already implemented: ${own.class.name}`);
        }
    }
}

function checkExceptionName(info: UserClass, recorder: Recorder): void {
    const named = /exception$/i.test(info.simpleName);
    if (isException(classType(info)) && !named) {
        recorder.error(
            info.declaration,
            `Classes extending Exception must have a name ending in Exception: ${info.name}`
        );
    }
    if (named && !isException(classType(info)) && !superclassOf(info)) {
        recorder.error(info.declaration, `Exception class must extend another Exception class: ${info.name}`);
    }
}

/** Exceptions bring four constructors along, which cannot be written again. */
function checkExceptionConstructors(info: UserClass, world: World, recorder: Recorder): void {
    const given = isException(classType(info)) ? exceptionConstructors(world) : [];
    for (const constructor of info.constructors) {
        if (given.some(({ method }) => sameSignature(constructor, method))) {
            const text = `<init>${parameterText(constructor.parameters)}`;
            recorder.error(constructor.declaration!, `System exception constructor already defined: ${text}`);
        }
    }
}

/** A class without constructors calls the one without parameters of its superclass. */
function checkImplicitConstructor(info: UserClass, world: World, recorder: Recorder): void {
    const above = superclassOf(info);
    if (info.constructors.length > 0 || above?.origin !== 'user' || hasDefault(above)) {
        return;
    }
    if (chooseConstructor(above, [], [], world).is === 'none') {
        recorder.error(info.declaration, `No default constructor available in super type: ${above.name}`);
    }
}
