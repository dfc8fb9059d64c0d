import { classChain, isException, superclassOf, supertypes } from '../world/hierarchy.ts';
import { languageSince } from './languageSince.ts';
import { isPassable } from '../expressions/assignable.ts';
import type { ClassInfo, MethodInfo, Visibility } from '../world/model.ts';
import { classType, isPrimitive } from '../world/primitives.ts';
import { isOfObject } from '../world/objectMethods.ts';
import type { Recorder } from '../recorder.ts';
import { sameSignature } from '../world/signatureMatch.ts';
import { bindingsOf } from '../world/substitute.ts';
import { qualifiedMethodText, sameType, typeName } from '../names/typeName.ts';
import type { UserClass } from '../world/userClass.ts';

/** How open an override must at least be; public may override global. */
const OPENNESS: Readonly<Record<Visibility, number>> = { private: 0, protected: 1, public: 2, global: 2 };

/** The rules between a method and the one of a superclass that it overrides. */
export function checkOverride(method: MethodInfo, info: UserClass, recorder: Recorder): void {
    const node = method.declaration!;
    const above = superclassOf(info);
    const hidden = method.static ? undefined : staticFor(method, info);
    if (hidden) {
        const texts = [hidden, method].map((one) => qualifiedMethodText(one));
        recorder.error(node, `Cannot override static method: ${texts.join(' with ')}`);
        return;
    }
    const overridden = above && inheritedMethod(above, method);
    if (!overridden && isToString(method) && !isException(classType(info))) {
        checkToString(method, info, recorder);
        return;
    }
    if (!overridden || (overridden.visibility === 'private' && !isOpenTo(overridden, info))) {
        if (method.override && !mayOverrideObject(method) && !isInterfaceMethod(method, info)) {
            recorder.error(node, `@Override specified for non-overriding method: ${qualifiedMethodText(method)}`);
        }
        return;
    }
    if (method.static) {
        return;
    }
    // an override may only be overridden in turn when it says `virtual` again
    if (!overridden.virtual && !overridden.abstract) {
        recorder.error(node, `Non-virtual, non-abstract methods cannot be overridden: ${qualifiedMethodText(method)}`);
    } else if (!method.override && overridden.owner.kind !== 'interface') {
        recorder.error(node, `Method must use the override keyword: ${qualifiedMethodText(method)}`);
    } else if (!hasSameResult(method, overridden)) {
        recorder.error(
            node,
            `Method return types clash: ${typeName(method.returns)} vs ${typeName(overridden.returns)} from the type ${info.name}`
        );
    } else if (OPENNESS[method.visibility] < OPENNESS[overridden.visibility]) {
        recorder.error(node, `Cannot reduce the visibility of method: ${qualifiedMethodText(method)}`);
    }
}

/** Overrides of what a class says give the very type that it gives; only implementations of interfaces may give more. */
function hasSameResult({ returns }: MethodInfo, overridden: MethodInfo): boolean {
    const unknown = returns.kind === 'error' || overridden.returns.kind === 'error';
    return unknown || overridden.owner.origin === 'platform' || sameType(returns, overridden.returns);
}

/** Of equals the platform's compiler does not see that it overrides anything. */
function mayOverrideObject(method: MethodInfo): boolean {
    return isOfObject(method) && method.parameters.length === 0;
}

function isToString(method: MethodInfo): boolean {
    return method.key === 'tostring()' && !method.static;
}

/** Of what every object has, toString is written with `override`; hashCode and equals may be without. */
function checkToString(method: MethodInfo, info: ClassInfo, recorder: Recorder): void {
    const node = method.declaration!;
    if (!method.override) {
        recorder.error(node, `Method must use the override keyword: ${qualifiedMethodText(method)}`);
    } else if (!isPrimitive(method.returns, 'String')) {
        const text = `${typeName(method.returns)} vs String from the type ${info.name}`;
        recorder.error(node, `Method return types clash: ${text}`);
    } else if (OPENNESS[method.visibility] < OPENNESS.public) {
        recorder.error(node, `Cannot reduce the visibility of method: ${qualifiedMethodText(method)}`);
    }
}

/** Methods without an access modifier on their `abstract` or `override` came to be errors with a version. */
export function checkOpenness(method: MethodInfo, recorder: Recorder): void {
    const word = method.override ? 'override' : 'abstract';
    const modifiers = method.declaration?.modifiers ?? [];
    const isConcerned = modifiers.includes(word) && recorder.apiVersion >= languageSince.openOverrides;
    if (isConcerned && !modifiers.some((one) => one === 'public' || one === 'protected' || one === 'global')) {
        recorder.error(
            method.declaration!,
            `${word} methods require at least one of the following global, public, protected`
        );
    }
}

/** Classes of one top-level class see what is private in one another, tests see what is marked for them. */
function isOpenTo(method: MethodInfo, info: ClassInfo): boolean {
    const outer = outermost(info);
    return outermost(method.owner) === outer || (method.testVisible && info.isTest);
}

function outermost(info: ClassInfo): ClassInfo {
    return info.outer ? outermost(info.outer) : info;
}

/** A static method, above or written before in the class itself, that takes what an instance method of the name takes. */
function staticFor(method: MethodInfo, info: UserClass): MethodInfo | undefined {
    const own = info.methods.get(method.name.toLowerCase()) ?? [];
    const above = [...classChain(info)].slice(1).flatMap((owner) => owner.methods.get(method.name.toLowerCase()) ?? []);
    return [...own.slice(0, own.indexOf(method)), ...above].find(
        (other) =>
            other.static &&
            other.parameters.length === method.parameters.length &&
            other.parameters.every((type, index) => isPassable(method.parameters[index]!, type))
    );
}

function inheritedMethod(above: ClassInfo, method: MethodInfo): MethodInfo | null {
    for (const owner of classChain(above)) {
        const found = owner.methods.get(method.name.toLowerCase())?.find((other) => sameSignature(method, other));
        if (found) {
            return found;
        }
    }
    return null;
}

function isInterfaceMethod(method: MethodInfo, info: UserClass): boolean {
    return [...supertypes(classType(info))].some(
        (type) =>
            type.class.kind === 'interface' &&
            type.class.methods
                .get(method.name.toLowerCase())
                ?.some((other) => sameSignature(method, other, bindingsOf(type.class, type.args)))
    );
}
