import type { Expression, Node, TypeReference } from '../../syntax/ast/ast.ts';
import { LocalScope } from '../names/localScope.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import type { Recorder } from '../recorder.ts';
import { resolveType } from '../names/resolveType.ts';
import { generatedType } from '../world/generatedType.ts';
import { noteDependency } from '../dependencies.ts';
import type { World } from '../world/world.ts';
import type { TriggerUnit } from '../../syntax/ast/ast.ts';
import { typeName } from '../names/typeName.ts';
import { typeProblem } from '../names/typeProblem.ts';
import { unmodelledObjects } from '../world/unmodelled.ts';

/** The piece of code that is being checked: where it stands and what it may use. */
export interface Body {
    readonly world: World;
    readonly recorder: Recorder;
    /** null in triggers and anonymous Apex. */
    readonly owner: ClassInfo | null;
    readonly isStatic: boolean;
    readonly kind: 'method' | 'constructor' | 'initializer' | 'getter' | 'setter' | 'field' | 'trigger' | 'anonymous';
    /** What `return` must give: null where it gives nothing. */
    readonly returns: ApexType | null;
    readonly trigger: TriggerUnit | null;
    readonly scope: LocalScope;
    readonly inLoop: boolean;
    /** The field whose initializer this is. */
    readonly initializing?: Node;
    /** These are the arguments of `this(…)` or `super(…)`: there is no object yet. */
    readonly beforeObject?: boolean;
    /** The expression that is only written to, while the left side of an assignment is checked. */
    readonly assigned?: Expression;
    /** The name at the head of the dotted target of a call, while that target is checked. */
    readonly called?: Expression | null;
}

/** The same code one block further in. */
export function nested(body: Body, more: Partial<Body> = {}): Body {
    return { ...body, scope: new LocalScope(body.scope), ...more };
}

/** The type a reference names; reports `Invalid type: X` at a node when there is none. */
export function typeOfReference(reference: TypeReference, body: Body, at: Node = reference): ApexType {
    return resolveReference(reference, body.owner, body.world, body.recorder, at);
}

/** Collections within one another. */
const DEEPEST = 8;

function depthOf(reference: TypeReference): number {
    const args = reference.names.flatMap((part) => part.args);
    return reference.arrayDepth + (args.length === 0 ? 0 : 1 + Math.max(...args.map(depthOf)));
}

export function resolveReference(
    reference: TypeReference,
    scope: ClassInfo | null,
    world: World,
    recorder: Recorder,
    at: Node = reference
): ApexType {
    const generated = generatedType(reference, world);
    if (generated) {
        recorder.refuseAt(reference, generated.feature);
        recorder.setReference(reference, generated.type);
        return generated.type;
    }
    const type = resolveType(reference, scope, world) ?? recorder.error(at, typeProblem(reference, scope, world));
    if (depthOf(reference) > DEEPEST) {
        recorder.error(reference, `Exceeded max parameterized type depth: ${typeName(type)}, depth: ${DEEPEST + 1}`);
    }
    recorder.setReference(reference, type);
    noteDependency(type, recorder);
    unmodelledObjects(type, world).forEach((name) => recorder.refuseAt(reference, `standard object ${name}`));
    return type;
}

export function error(body: Body, node: Node, message: string): ApexType {
    return body.recorder.error(node, message);
}
