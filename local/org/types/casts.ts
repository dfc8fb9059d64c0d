import type { CastExpression, InstanceOfExpression } from '../syntax/ast.ts';
import { isAssignable } from './assignable.ts';
import { error, typeOfReference, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import { supertypes } from './hierarchy.ts';
import type { ApexType } from './model.ts';
import { BOOLEAN, isNumeric, isPrimitive } from './primitives.ts';
import { sameType, typeName } from './typeName.ts';

export function checkCast(expression: CastExpression, body: Body): ApexType {
    const to = typeOfReference(expression.type, body);
    const from = checkExpression(expression.value, body);
    if (!isCastable(from, to) && !isSingleRow(expression, from, to)) {
        return incompatible(expression, from, to, body);
    }
    return to;
}

export function checkInstanceOf(expression: InstanceOfExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body);
    const value = checkExpression(expression.value, body);
    if (value.kind === 'error' || type.kind === 'error') {
        return BOOLEAN;
    }
    const names = `an instance of ${typeName(value)} is`;
    if (value.kind !== 'null' && isInstance(value, type)) {
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
    if (isAssignable(from, to) || isPrimitive(from, 'Object') || (isNumeric(from) && isNumeric(to))) {
        return true;
    }
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return from.name === null || to.name === null;
    }
    if (from.kind === 'list' && to.kind === 'list') {
        return isCastable(from.of, to.of);
    }
    if (from.kind === 'map' && to.kind === 'map') {
        return sameType(from.key, to.key) && isCastable(from.value, to.value);
    }
    return isClassCastable(from, to);
}

function isClassCastable(from: ApexType, to: ApexType): boolean {
    if (from.kind !== 'class') {
        return false;
    }
    if (to.kind !== 'class') {
        return from.class.name === 'System.Iterable' && (to.kind === 'list' || to.kind === 'set');
    }
    const eitherInterface = [from, to].some((type) => type.class.kind === 'interface');
    return isInstance(to, { ...from, args: [] }) || isInstance(from, { ...to, args: [] }) || eitherInterface;
}

/** Is every value of the type, as it stands, an instance of the other: no conversion of numbers or texts. */
function isInstance(value: ApexType, type: ApexType): boolean {
    if (value.kind === 'class' && type.kind === 'class') {
        return [...supertypes(value)].some((above) => above.class === type.class);
    }
    return sameType(value, type) || isPrimitive(type, 'Object');
}

/** `(Account) [SELECT …]`, `(Account) Database.query(…)`. */
function isSingleRow(expression: CastExpression, from: ApexType, to: ApexType): boolean {
    const isQuery = expression.value.kind === 'soql' || expression.value.kind === 'call';
    return (
        isQuery &&
        from.kind === 'list' &&
        from.of.kind === 'sobject' &&
        to.kind === 'sobject' &&
        isCastable(from.of, to)
    );
}
