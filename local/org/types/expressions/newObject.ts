import type { NewExpression } from '../../syntax/ast/ast.ts';
import { error, typeOfReference, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { construct } from './constructors.ts';
import { classOfType } from '../world/members.ts';
import type { ApexType } from '../world/model.ts';
import { generatedType } from '../world/generatedType.ts';
import { requireAssignable } from './requireAssignable.ts';
import { ERROR } from '../world/primitives.ts';
import { fieldTypeOf } from '../names/recordField.ts';
import { parentType } from '../names/recordMember.ts';
import { typeName } from '../names/typeName.ts';
import { canSeeType } from '../names/visibility.ts';

/** `new Foo(x)`, `new List<String>(y)`, `new Account(Name = 'x')`. */
export function checkNew(expression: NewExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body, expression);
    const args = expression.arguments.map((argument) => checkExpression(argument, body));
    if (type.kind === 'sobject') {
        return checkNewRecord(expression, type, body);
    }
    expression.named.forEach(({ value }) => checkExpression(value, body));
    const owner = classOfType(type, body.world);
    if (type.kind === 'error') {
        return body.recorder.setType(expression, ERROR);
    }
    const generated = generatedType(expression.type, body.world);
    if (generated) {
        body.recorder.refuse(expression, generated.feature);
        return body.recorder.setType(expression, type);
    }
    if (!owner || !isConstructible(type)) {
        return error(body, expression, `Type cannot be constructed: ${typeName(type)}`);
    }
    if (owner.class.abstract && owner.class.origin === 'user') {
        return error(body, expression, `Abstract classes cannot be constructed: ${owner.class.name}`);
    }
    if (!canSeeType(owner.class, body.owner)) {
        error(body, expression, `Type is not visible: ${owner.class.name}`);
    }
    if (expression.named.length > 0) {
        return error(
            body,
            expression,
            `Invalid constructor syntax, name=value pairs can only be used for SObjects: ${typeName(type)}`
        );
    }
    construct(expression, owner.class, owner.args, args, body);
    return body.recorder.setType(expression, type);
}

function isConstructible(type: ApexType): boolean {
    const isClass = type.kind === 'class' && type.class.kind === 'class';
    return isClass || type.kind === 'list' || type.kind === 'set' || type.kind === 'map';
}

function checkNewRecord(expression: NewExpression, type: Extract<ApexType, { kind: 'sobject' }>, body: Body): ApexType {
    const object = type.name === null ? null : body.world.schema.object(type.name);
    if (type.name === null || !object) {
        return error(body, expression, `Type cannot be constructed: ${typeName(type)}`);
    }
    if (expression.arguments.length > 0) {
        error(body, expression, `Type requires name=value pair construction: ${type.name}`);
    }
    const seen = new Set<string>();
    for (const named of expression.named) {
        const valueType = checkExpression(named.value, body);
        const field = object.field(named.name);
        const parent = object.parent(named.name);
        if (!field && !parent) {
            error(body, expression, `Field does not exist: ${named.name} on ${object.name}`);
        } else {
            const wanted = field ? fieldTypeOf(field, body.world) : parentType(parent!);
            requireAssignable(expression, valueType, wanted, body);
        }
        if (seen.has(named.name.toLowerCase())) {
            error(body, expression, `Duplicate field initialization: ${field?.name ?? named.name}`);
        }
        seen.add(named.name.toLowerCase());
    }
    return body.recorder.setType(expression, type);
}
