import type { Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { isSubclass } from '../world/hierarchy.ts';
import type { FieldInfo } from '../world/model.ts';
import { languageSince } from '../classes/languageSince.ts';
import { canSee } from './visibility.ts';

/** Visibility of a field or property that is named, and a refusal when it is a platform field without implementation. */
export function checkFieldUse(expression: Expression, field: FieldInfo, body: Body): void {
    if (!canSee(field, body.owner) || (expression !== body.assigned && !isReadable(field, body))) {
        invisible(expression, field, body);
    } else if (!field.implemented) {
        body.recorder.refuse(expression, `${field.owner.name}.${field.name}`);
    }
}

function invisible(expression: Expression, field: FieldInfo, body: Body): void {
    error(body, expression, `Variable is not visible: ${field.owner.name}.${field.name}`);
}

/** A property that is read needs a getter that can be seen from here; its own accessors always may. */
function isReadable(field: FieldInfo, body: Body): boolean {
    const inAccessor = body.owner === field.owner && (body.kind === 'getter' || body.kind === 'setter');
    return (
        inAccessor || (field.readable && canSee({ ...guard(field), visibility: field.getterVisibility }, body.owner))
    );
}

/** A property that is assigned needs a setter that can be seen from here. */
export function checkWritable(expression: Expression, field: FieldInfo, body: Body): void {
    const visible = canSee({ ...guard(field), visibility: field.setterVisibility }, body.owner);
    const inAccessor = body.owner === field.owner && (body.kind === 'getter' || body.kind === 'setter');
    const lacksSetter = !field.writable && (!field.static || body.recorder.apiVersion >= languageSince.staticSetters);
    if (!visible || (lacksSetter && !inAccessor)) {
        invisible(expression, field, body);
    } else if (field.final && !mayInitialize(field, body)) {
        const where = 'in their declaration, init blocks, or constructors';
        error(body, expression, `Final members can only be assigned ${where}: ${field.name}`);
    }
}

function mayInitialize(field: FieldInfo, body: Body): boolean {
    const inInitializer = body.kind === 'initializer' && body.isStatic === field.static;
    const inAccessor = field.isProperty && (body.kind === 'getter' || body.kind === 'setter');
    // Constructors of subclasses may set what they inherit.
    const inConstructor = body.kind === 'constructor' && !field.static;
    const isOwn = body.owner === field.owner;
    return (
        (isOwn && (inInitializer || inAccessor)) ||
        (inConstructor && body.owner !== null && isSubclass(body.owner, field.owner))
    );
}

function guard(field: FieldInfo): Pick<FieldInfo, 'owner' | 'testVisible'> {
    return { owner: field.owner, testVisible: field.testVisible };
}
