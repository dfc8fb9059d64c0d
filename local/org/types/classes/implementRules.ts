import { isAssignable } from '../expressions/assignable.ts';
import type { Node } from '../../syntax/ast/ast.ts';
import { classChain, supertypes } from '../world/hierarchy.ts';
import type { MethodInfo } from '../world/model.ts';
import { classType } from '../world/primitives.ts';
import { isOfObject } from '../world/objectMethods.ts';
import type { Recorder } from '../recorder.ts';
import { sameSignature, takesMore } from '../world/signatureMatch.ts';
import { bindingsOf, substitute, type Bindings } from '../world/substitute.ts';
import { qualifiedMethodText, typeName } from '../names/typeName.ts';
import type { UserClass } from '../world/userClass.ts';

/** Every abstract method above a class that can be constructed has an implementation in it or above it. */
export function checkImplements(info: UserClass, recorder: Recorder): void {
    for (const type of [...supertypes(classType(info))].filter((each) => each.class !== info)) {
        const bindings = bindingsOf(type.class, type.args);
        for (const method of [...type.class.methods.values()].flat()) {
            if (method.abstract && isHidden(method, bindings, info)) {
                const rule =
                    'Overriding implementations of global or public interface methods must be global or public';
                const text = qualifiedMethodText(bound(method, bindings), typeName(type));
                recorder.error(info.declaration, `${info.name}: ${rule}: ${text}`);
            } else if (method.abstract && !isImplemented(method, bindings, info)) {
                const text = qualifiedMethodText(bound(method, bindings), typeName(type));
                const word = type.class.kind === 'interface' ? 'method' : 'abstract method';
                recorder.error(placeOf(method, info), `Class ${info.name} must implement the ${word}: ${text}`);
            }
        }
    }
}

/** An abstract method of the same file is what the platform points at, else the class that lacks it. */
function placeOf(method: MethodInfo, info: UserClass): Node {
    const isNear = method.owner.kind === 'class' && method.owner.file === info.file;
    return (isNear ? method.declaration : null) ?? info.declaration;
}

/** Is there but a private or protected method in the place of an interface's? */
function isHidden(method: MethodInfo, bindings: Bindings, info: UserClass): boolean {
    const found = [...classChain(info)]
        .flatMap((owner) => owner.methods.get(method.name.toLowerCase()) ?? [])
        .find((other) => sameSignature(other, method, bindings));
    const isClosed = found?.visibility === 'private' || found?.visibility === 'protected';
    return method.owner.kind === 'interface' && isClosed;
}

function isImplemented(method: MethodInfo, bindings: Bindings, info: UserClass): boolean {
    if (method.owner.kind === 'interface' && isOfObject(method)) {
        return true;
    }
    for (const owner of classChain(info)) {
        const found = owner.methods.get(method.name.toLowerCase())?.some((other) => {
            const mayReturn = returnFits(other, method, bindings);
            const isOpen =
                other.visibility === 'public' ||
                other.visibility === 'global' ||
                method.visibility === 'private' ||
                method.visibility === other.visibility;
            return (
                !other.abstract &&
                (!other.static || method.owner.kind === 'interface') &&
                isOpen &&
                mayReturn &&
                (sameSignature(other, method, bindings) ||
                    (method.owner.kind === 'interface' && takesMore(other, method, bindings)))
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
    // Batch jobs may start with any iterable instead of the query locator of the signature.
    const isBatchStart = wanted.owner.name === 'Database.Batchable' && wanted.name.toLowerCase() === 'start';
    const isIterable =
        own.returns.kind === 'list' || (own.returns.kind === 'class' && own.returns.class.name === 'System.Iterable');
    // results of methods that override those of classes are judged where they are written
    return (isBatchStart && isIterable) || wanted.owner.kind === 'class' || isAssignable(own.returns, returns);
}

function bound(method: MethodInfo, bindings: Bindings): MethodInfo {
    return {
        ...method,
        returns: substitute(method.returns, bindings),
        parameters: method.parameters.map((type) => substitute(type, bindings))
    };
}
