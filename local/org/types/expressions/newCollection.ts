import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { NewArrayExpression, NewCollectionExpression, NewMapExpression } from '../../syntax/ast/ast.ts';
import { isAssignable } from './assignable.ts';
import { error, typeOfReference, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { construct } from './constructors.ts';
import { ERROR, isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

/** `new List<T>{…}`, `new Set<T>{…}`, `new T[]{…}`. */
export function checkNewCollection(expression: NewCollectionExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body, expression);
    const elements = expression.elements.map((element) => checkExpression(element, body));
    if (type.kind === 'error') {
        return body.recorder.setType(expression, ERROR);
    }
    if (type.kind !== 'list' && type.kind !== 'set') {
        return error(body, expression, `Type cannot be constructed with elements: ${typeName(type)}`);
    }
    elements.forEach((element, index) => requireElement(expression, index, element, type.of, body));
    return body.recorder.setType(expression, type);
}

/** `new Map<K, V>{ k => v }`. */
export function checkNewMap(expression: NewMapExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body, expression);
    const entries = expression.entries.map(({ key, value }) => ({
        key: checkExpression(key, body),
        value: checkExpression(value, body)
    }));
    if (type.kind === 'error') {
        return body.recorder.setType(expression, ERROR);
    }
    if (type.kind !== 'map') {
        return error(body, expression, `Type cannot be constructed with entries: ${typeName(type)}`);
    }
    entries.forEach((entry, index) => {
        const written = expression.entries[index]!;
        if (!isAssignable(entry.key, type.key)) {
            error(body, written.key, `Invalid key type ${typeName(entry.key)} for ${typeName(type.key)}`);
        }
        if (!isAssignable(entry.value, type.value)) {
            error(body, written.value, `Invalid value type ${typeName(entry.value)} for ${typeName(type.value)}`);
        }
    });
    return body.recorder.setType(expression, type);
}

/** `new Integer[5]`, which also takes what `new List<Integer>(…)` takes. */
export function checkNewArray(expression: NewArrayExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body, expression);
    const size = checkExpression(expression.size, body);
    if (type.kind === 'list' && size.kind !== 'error' && !isPrimitive(size, 'Integer')) {
        construct(expression, body.world.platform.system('List'), [type.of], [size], body);
    }
    return body.recorder.setType(expression, type);
}

/** An element may be written as a query that gives a list: `new List<Account>{ [SELECT …] }` takes its only row. */
function requireElement(
    expression: NewCollectionExpression,
    index: number,
    from: ApexType,
    to: ApexType,
    body: Body
): void {
    const element = expression.elements[index]!;
    const isRow = isQuery(element) && from.kind === 'list' && isAssignable(from.of, to);
    if (!isRow && !isAssignable(from, to)) {
        const types = `expected: ${typeName(to)} but was: ${typeName(from)}`;
        error(body, expression, `Initial expression is of incorrect type, ${types}`);
    }
}
