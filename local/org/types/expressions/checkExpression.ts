import type { Expression, LiteralExpression } from '../../syntax/ast/ast.ts';
import { checkBeforeObject } from '../names/beforeObject.ts';
import { checkAssign } from './assign.ts';
import { error, type Body } from '../statements/body.ts';
import { checkCall } from './calls.ts';
import { checkCast, checkInstanceOf } from './casts.ts';
import { checkClassLiteral } from '../names/classLiteral.ts';
import { checkIndex } from './indexing.ts';
import { checkMember } from '../names/memberTarget.ts';
import type { ApexType } from '../world/model.ts';
import { checkName } from '../names/names.ts';
import { checkNewArray, checkNewCollection, checkNewMap } from './newCollection.ts';
import { checkNew } from './newObject.ts';
import { checkBinary } from './operators.ts';
import { BOOLEAN, classType, DECIMAL, DOUBLE, INTEGER, LONG, NULL, STRING } from '../world/primitives.ts';
import { checkSoql, checkSosl } from '../queries/queries.ts';
import { superclassOf } from '../world/hierarchy.ts';
import { checkTernary } from './ternary.ts';
import { checkPostfix, checkUnary } from './unary.ts';

/** Finds, records and returns the static type of an expression, reporting what is wrong in it. */
export function checkExpression(expression: Expression, body: Body): ApexType {
    return body.recorder.setType(expression, typeOf(expression, body));
}

function typeOf(expression: Expression, body: Body): ApexType {
    switch (expression.kind) {
        case 'literal':
            return literalType(expression);
        case 'name':
            return checkName(expression, body);
        case 'member':
            return checkMember(expression, body);
        case 'call':
            return checkCall(expression, body);
        case 'classLiteral':
            return checkClassLiteral(expression, body);
        case 'index':
            return checkIndex(expression, body);
        case 'this':
            return thisType(expression, body);
        case 'super':
            return superType(expression, body);
        case 'new':
            return checkNew(expression, body);
        case 'newCollection':
            return checkNewCollection(expression, body);
        case 'newMap':
            return checkNewMap(expression, body);
        case 'newArray':
            return checkNewArray(expression, body);
        case 'unary':
            return checkUnary(expression, body);
        case 'postfix':
            return checkPostfix(expression, body);
        case 'binary':
            return checkBinary(expression, body);
        case 'assign':
            return checkAssign(expression, body);
        case 'ternary':
            return checkTernary(expression, body);
        case 'instanceOf':
            return checkInstanceOf(expression, body);
        case 'cast':
            return checkCast(expression, body);
        case 'soql':
            return checkSoql(expression, body);
        case 'sosl':
            return checkSosl(expression, body);
    }
}

function literalType(literal: LiteralExpression): ApexType {
    const types = { Integer: INTEGER, Long: LONG, Decimal: DECIMAL, Double: DOUBLE, String: STRING, Boolean: BOOLEAN };
    return literal.value.type === 'null' ? NULL : types[literal.value.type];
}

function thisType(expression: Expression, body: Body): ApexType {
    if (!body.owner || body.isStatic) {
        return error(body, expression, 'This cannot be referenced in a static context');
    }
    checkBeforeObject(expression, 'this', body);
    return classType(body.owner);
}

function superType(expression: Expression, body: Body): ApexType {
    const above = body.owner && superclassOf(body.owner);
    if (body.isStatic) {
        return error(body, expression, 'Super cannot be referenced in a static context');
    }
    return above ? classType(above) : error(body, expression, `No super type defined: ${body.owner?.name ?? ''}`);
}
