import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { CastExpression, InstanceOfExpression } from '../../syntax/ast/ast.ts';
import { isAssignable } from './assignable.ts';
import { error, typeOfReference, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { BOOLEAN, isNumeric, isPrimitive } from '../world/primitives.ts';
import { sameType, typeName } from '../names/typeName.ts';

export function checkCast(expression: CastExpression, body: Body): ApexType {
    const to = typeOfReference(expression.type, body, expression);
    const from = checkExpression(expression.value, body);
    if (!isCastable(from, to) && !isSingleRow(expression, from, to)) {
        return incompatible(expression, from, to, body);
    }
    return to;
}

export function checkInstanceOf(expression: InstanceOfExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body, expression);
    const value = checkExpression(expression.value, body);
    if (value.kind === 'error' || type.kind === 'error') {
        return BOOLEAN;
    }
    const names = `an instance of ${typeName(value)} is`;
    if (isInstance(value, type)) {
        error(
            body,
            expression,
            `Operation instanceof is always true since ${names} always an instance of ${typeName(type)}`
        );
    } else if (!isCastable(value, type)) {
        error(
            body,
            expression,
            `Operation instanceof is always false since ${names} never an instance of ${typeName(type)}`
        );
    }
    return BOOLEAN;
}

function incompatible(expression: CastExpression, from: ApexType, to: ApexType, body: Body): ApexType {
    const message = `an instance of ${typeName(from)} is never an instance of ${typeName(to)}`;
    error(body, expression, `Incompatible types since ${message}`);
    return to;
}

/** Could a value of the one type be of the other: by conversion, downwards, or through an interface. */
export function isCastable(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'void' || to.kind === 'void') {
        return false;
    }
    if (isInterface(from) || isInterface(to) || isPrimitive(from, 'Object')) {
        return true;
    }
    return isRelated(from, to);
}

/** The same without the leniency for interfaces: elements of collections. */
function isRelated(from: ApexType, to: ApexType): boolean {
    if (isAssignable(from, to) || isAssignable(to, from) || (isNumeric(from) && isNumeric(to))) {
        return true;
    }
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return from.name === null || to.name === null;
    }
    if (from.kind === 'list' && to.kind === 'list') {
        return isRelated(from.of, to.of);
    }
    if (from.kind === 'map' && to.kind === 'map') {
        return sameType(from.key, to.key) && isRelated(from.value, to.value);
    }
    return false;
}

/** Any value may be of an interface, whatever its own type. */
function isInterface(type: ApexType): boolean {
    return type.kind === 'class' && type.class.kind === 'interface';
}

/** Is every value of the type an instance of the other: what may be assigned is, but for texts and lists of records. */
function isInstance(value: ApexType, type: ApexType): boolean {
    const isPointed =
        value.kind === 'sobject' && value.name === 'Name' && type.kind === 'sobject' && type.name !== null;
    if (isPointed || (isPrimitive(value, 'String') && isPrimitive(type, 'Id'))) {
        return false;
    }
    if (value.kind === 'list' && value.of.kind === 'sobject') {
        const widens = type.kind === 'list' && !sameType(value, type) && isAssignable(value.of, type.of);
        return widens || isPrimitive(type, 'Object');
    }
    return isAssignable(value, type);
}

/** `(Account) [SELECT …]`, `(Account) Database.query(…)`. */
function isSingleRow(expression: CastExpression, from: ApexType, to: ApexType): boolean {
    const mayBeRow = isQuery(expression.value) || expression.value.kind === 'call';
    return (
        mayBeRow &&
        from.kind === 'list' &&
        from.of.kind === 'sobject' &&
        to.kind === 'sobject' &&
        isCastable(from.of, to)
    );
}
