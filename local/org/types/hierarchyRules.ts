import { isAssignable } from './assignable.ts';
import { classChain, isException, superclassOf, supertypes } from './hierarchy.ts';
import { chooseConstructor, hasDefault } from './constructors.ts';
import type { ApexType, ClassInfo, MethodInfo, Visibility } from './model.ts';
import { classType, isPrimitive } from './primitives.ts';
import type { Recorder } from './recorder.ts';
import { bindingsOf, substitute, type Bindings } from './substitute.ts';
import { qualifiedMethodText, sameType, typeName } from './typeName.ts';
import type { UserClass } from './userClass.ts';
import type { World } from './world.ts';

/** How open an override must at least be; public may override global. */
const OPENNESS: Readonly<Record<Visibility, number>> = { private: 0, protected: 1, public: 2, global: 2 };

/** The rules between a class and what it extends and implements. */
export function checkHierarchy(info: UserClass, world: World, recorder: Recorder): void {
    if (info.kind !== 'class') {
        return;
    }
    checkExceptionName(info, recorder);
    checkImplicitConstructor(info, world, recorder);
    for (const methods of info.methods.values()) {
        methods.forEach((method) => checkOverride(method, info, recorder));
    }
    if (!info.abstract) {
        checkImplements(info, recorder);
    }
}

function checkExceptionName(info: UserClass, recorder: Recorder): void {
    const named = /exception$/i.test(info.simpleName);
    if (isException(classType(info)) && !named) {
        recorder.error(
            info.declaration,
            `Classes extending Exception must have a name ending in 'Exception': ${info.name}`
        );
    }
    if (named && !isException(classType(info)) && !superclassOf(info)) {
        recorder.error(info.declaration, `Exception class must extend another Exception class: ${info.name}`);
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

function checkOverride(method: MethodInfo, info: UserClass, recorder: Recorder): void {
    const node = method.declaration!;
    const above = superclassOf(info);
    const overridden = above && inheritedMethod(above, method);
    if (!overridden || overridden.visibility === 'private') {
        if (method.override && !implementsObject(method) && !isInterfaceMethod(method, info)) {
            recorder.error(node, `@Override specified for non-overriding method: ${qualifiedMethodText(method)}`);
        }
        return;
    }
    if (method.static || overridden.static) {
        return;
    }
    if (!overridden.virtual && !overridden.abstract && !overridden.override) {
        recorder.error(node, `Non-virtual, non-abstract methods cannot be overridden: ${qualifiedMethodText(method)}`);
    } else if (!method.override && !(overridden.abstract && overridden.owner.kind === 'interface')) {
        recorder.error(node, `Method must use the override keyword: ${qualifiedMethodText(method)}`);
    } else if (!isNarrowerResult(method.returns, overridden.returns)) {
        recorder.error(
            node,
            `Method return types clash: ${qualifiedMethodText(method)} vs ${qualifiedMethodText(overridden)} from the type ${info.name}`
        );
    } else if (OPENNESS[method.visibility] < OPENNESS[overridden.visibility]) {
        recorder.error(node, `Cannot reduce the visibility of method: ${qualifiedMethodText(method)}`);
    }
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

/** `override` on toString, equals and hashCode is allowed: they come from Object. */
function implementsObject(method: MethodInfo): boolean {
    return /^(tostring\(\)|hashcode\(\)|equals\(object\))$/.test(method.key);
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

function sameSignature(one: MethodInfo, other: MethodInfo, bindings?: Bindings): boolean {
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

/** A batch job over SObject may take its records as those of one object: `execute(context, List<Account> scope)`. */
function isRecordList(type: ApexType, wanted: ApexType): boolean {
    const isGeneric = wanted.kind === 'list' && wanted.of.kind === 'sobject' && wanted.of.name === null;
    return isGeneric && type.kind === 'list' && type.of.kind === 'sobject';
}

/** Every abstract method above a class that can be constructed has an implementation in it or above it. */
function checkImplements(info: UserClass, recorder: Recorder): void {
    for (const type of supertypes(classType(info))) {
        const bindings = bindingsOf(type.class, type.args);
        for (const method of [...type.class.methods.values()].flat()) {
            const hidden = method.abstract ? hiddenImplementation(method, bindings, info) : null;
            if (hidden) {
                const rule =
                    'Overriding implementations of global or public interface methods must be global or public';
                recorder.error(hidden.declaration!, `${info.name}: ${rule}: ${qualifiedMethodText(hidden)}`);
            } else if (method.abstract && !isImplemented(method, bindings, info)) {
                const text = qualifiedMethodText(bound(method, bindings), typeName(type));
                const word = type.class.kind === 'interface' ? 'method' : 'abstract method';
                recorder.error(info.declaration, `Class ${info.name} must implement the ${word}: ${text}`);
            }
        }
    }
}

/** A private or protected method in the place of an interface's. */
function hiddenImplementation(method: MethodInfo, bindings: Bindings, info: UserClass): MethodInfo | null {
    const own = info.methods.get(method.name.toLowerCase()) ?? [];
    const found = own.find((other) => sameSignature(other, method, bindings));
    const isHidden = found?.visibility === 'private' || found?.visibility === 'protected';
    return found && isHidden && method.owner.kind === 'interface' ? found : null;
}

function isImplemented(method: MethodInfo, bindings: Bindings, info: UserClass): boolean {
    for (const owner of classChain(info)) {
        const found = owner.methods.get(method.name.toLowerCase())?.some((other) => {
            const mayReturn = returnFits(other, method, bindings);
            const isOpen =
                other.visibility === 'public' ||
                other.visibility === 'global' ||
                method.visibility === other.visibility;
            return (
                !other.abstract &&
                (!other.static || method.owner.kind === 'interface') &&
                isOpen &&
                mayReturn &&
                sameSignature(other, method, bindings)
            );
        });
        if (found) {
            return true;
        }
    }
    return false;
}

function returnFits(own: MethodInfo, wanted: MethodInfo, bindings: Bindings): boolean {
    const returns = substitute(wanted.returns, bindings);
    if (sameType(own.returns, returns)) {
        return true;
    }
    // Batch jobs may start with any iterable instead of the query locator of the signature.
    const isBatchStart = wanted.owner.name === 'Database.Batchable' && wanted.name.toLowerCase() === 'start';
    const isIterable =
        own.returns.kind === 'list' || (own.returns.kind === 'class' && own.returns.class.name === 'System.Iterable');
    return (isBatchStart && isIterable) || isNarrowerResult(own.returns, returns);
}

/** An implementation may promise more than what it implements: a class instead of its interface, anything for Object. */
function isNarrowerResult(own: ApexType, wanted: ApexType): boolean {
    const widened = isPrimitive(wanted, 'Object') || wanted.kind === 'class' || wanted.kind === 'sobject';
    return (
        sameType(own, wanted) || own.kind === 'error' || (widened && own.kind !== 'null' && isAssignable(own, wanted))
    );
}

function bound(method: MethodInfo, bindings: Bindings): MethodInfo {
    return {
        ...method,
        returns: substitute(method.returns, bindings),
        parameters: method.parameters.map((type) => substitute(type, bindings))
    };
}
