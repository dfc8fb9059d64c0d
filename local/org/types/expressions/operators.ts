import type { BinaryExpression } from '../../syntax/ast/ast.ts';
import { arithmeticMessage, arithmeticType } from './arithmetic.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { commonOfChoice } from './commonOfChoice.ts';
import { isEqualityComparable, isOrderComparable } from './comparable.ts';
import type { ApexType } from '../world/model.ts';
import { BOOLEAN, ERROR, isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

export function checkBinary(expression: BinaryExpression, body: Body): ApexType {
    const left = checkExpression(expression.left, body);
    const right = checkExpression(expression.right, body);
    if (left.kind === 'error' || right.kind === 'error') {
        return resultDespiteError(expression);
    }
    return binaryType(expression, left, right) ?? error(body, expression, messageOf(expression.operator, left, right));
}

function binaryType(expression: BinaryExpression, left: ApexType, right: ApexType): ApexType | null {
    switch (expression.operator) {
        case '&&':
        case '||':
            return isPrimitive(left, 'Boolean') && isPrimitive(right, 'Boolean') ? BOOLEAN : null;
        case '==':
        case '!=':
        case '<>':
            return isEqualityComparable(left, right) ? BOOLEAN : null;
        case '===':
        case '!==':
            return isIdentityComparable(left, right) ? BOOLEAN : null;
        case '<':
        case '<=':
        case '>':
        case '>=':
            return isOrderComparable(left, right) ? BOOLEAN : null;
        case '??':
            return commonOfChoice(expression.left, left, expression.right, right);
        default:
            return arithmeticType(expression.operator, left, right);
    }
}

/** `===` compares identity, which primitive values do not have; with an Object everything can be compared. */
function isIdentityComparable(left: ApexType, right: ApexType): boolean {
    if (left.kind === 'null' || right.kind === 'null') {
        return isReference(left) && isReference(right);
    }
    const withObject = isPrimitive(left, 'Object') || isPrimitive(right, 'Object');
    return (withObject || isReference(right)) && isEqualityComparable(left, right);
}

function isReference(type: ApexType): boolean {
    return type.kind !== 'void' && (type.kind !== 'primitive' || type.name === 'Object');
}

/** Why an operator, also that of a compound assignment, cannot stand between two types. */
export function messageOf(operator: string, left: ApexType, right: ApexType): string {
    const types = `${typeName(left)}, ${typeName(right)}`;
    switch (operator) {
        case '&&':
        case '||':
            return 'Logical operator can only be applied to Boolean';
        case '==':
        case '!=':
        case '<>':
            return `Comparison arguments must be compatible types: ${types}`;
        case '===':
        case '!==':
            return isEqualityComparable(left, right) && left.kind !== 'null' && right.kind !== 'null'
                ? `Exact equality operator only allowed for reference types: ${typeName(right)}`
                : `Comparison arguments must be compatible types: ${types}`;
        case '<':
        case '<=':
        case '>':
        case '>=':
            return isEqualityComparable(left, right)
                ? `Inequality operator not allowed for this type: ${typeName(left)}`
                : `Comparison arguments must be compatible types: ${types}`;
        case '??':
            return `Incompatible types in null coalescing operator: ${types}`;
        case '<<':
        case '>>':
        case '>>>':
            return `${operator} operation can only be applied to Integer or Long types`;
        case '&':
        case '|':
        case '^':
            return `${operator} operator can only be applied to Boolean expressions or to Integer or Long expressions`;
        default:
            return arithmeticMessage(operator, left, right);
    }
}

/** Comparisons are Boolean whatever is wrong inside them, which spares follow-up errors. */
function resultDespiteError(expression: BinaryExpression): ApexType {
    return /^(&&|\|\||==|!=|<>|===|!==|<=?|>=?)$/.test(expression.operator) ? BOOLEAN : ERROR;
}
