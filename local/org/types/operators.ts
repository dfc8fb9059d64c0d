import type { BinaryExpression } from '../syntax/ast.ts';
import { arithmeticType } from './arithmetic.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from './checkExpression.ts';
import { commonType } from './commonType.ts';
import { isEqualityComparable, isOrderComparable } from './comparable.ts';
import type { ApexType } from './model.ts';
import { BOOLEAN, ERROR, isPrimitive } from './primitives.ts';
import { typeName } from './typeName.ts';

export function checkBinary(expression: BinaryExpression, body: Body): ApexType {
    const left = checkExpression(expression.left, body);
    const right = checkExpression(expression.right, body);
    if (left.kind === 'error' || right.kind === 'error') {
        return resultDespiteError(expression);
    }
    return binaryType(expression, left, right) ?? error(body, expression, messageFor(expression, left, right));
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
            return left.kind === 'void' || right.kind === 'void' ? null : BOOLEAN;
        case '<':
        case '<=':
        case '>':
        case '>=':
            return isOrderComparable(left, right) ? BOOLEAN : null;
        case '??':
            return commonType(left, right);
        default:
            return arithmeticType(expression.operator, left, right);
    }
}

function messageFor(expression: BinaryExpression, left: ApexType, right: ApexType): string {
    const types = `${typeName(left)}, ${typeName(right)}`;
    switch (expression.operator) {
        case '&&':
            return `AND operator can only be applied to Boolean expressions: ${types}`;
        case '||':
            return `OR operator can only be applied to Boolean expressions: ${types}`;
        case '==':
        case '!=':
        case '<>':
        case '===':
        case '!==':
        case '<':
        case '<=':
        case '>':
        case '>=':
            return `Comparison arguments must be compatible types: ${types}`;
        case '??':
            return `Incompatible types in null coalescing operator: ${types}`;
        case '+':
            return isDateLike(left) || isDateLike(right)
                ? 'Date/time expressions must use Integer, Long, Double or Decimal arguments'
                : 'Arithmetic expressions must use numeric arguments';
        case '<<':
        case '>>':
        case '>>>':
            return 'Shift expressions must use Integer or Long arguments';
        case '&':
        case '|':
        case '^':
            return 'Bitwise expressions must use Boolean, Integer or Long arguments';
        default:
            return 'Arithmetic expressions must use numeric arguments';
    }
}

function isDateLike(type: ApexType): boolean {
    return isPrimitive(type, 'Date', 'Datetime', 'Time');
}

/** Comparisons are Boolean whatever is wrong inside them, which spares follow-up errors. */
function resultDespiteError(expression: BinaryExpression): ApexType {
    return /^(&&|\|\||==|!=|<>|===|!==|<=?|>=?)$/.test(expression.operator) ? BOOLEAN : ERROR;
}
