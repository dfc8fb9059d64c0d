import type { Expression, Node, SwitchStatement } from '../../syntax/ast/ast.ts';
import { declareVariable } from './declareVariable.ts';
import { error, nested, typeOfReference, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { isAssignable } from '../expressions/assignable.ts';
import { isCastable } from '../expressions/casts.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import { isPrimitive } from '../world/primitives.ts';
import { checkBlock, type Completes } from './statements.ts';
import { typeName } from '../names/typeName.ts';

/** `switch on`: over Integer, Long, String, enums, or the types of a generic SObject (Apex Developer Guide, "Switch Statements"). */
export function checkSwitch(statement: SwitchStatement, body: Body): Completes {
    const subject = checkExpression(statement.subject, body);
    if (subject.kind !== 'error' && !isSwitchable(subject)) {
        error(body, statement.subject, `${typeName(subject)} is not a valid switch expression type`);
    }
    const seen = new Set<string>();
    let completes = false;
    let hasElse = false;
    for (const one of statement.cases) {
        if (hasElse) {
            error(body, statement, "'when else' must be the last when block");
        }
        const inner = nested(body);
        switch (one.label.kind) {
            case 'else':
                hasElse = true;
                break;
            case 'values':
                one.label.values.forEach((value) => checkValue(value, subject, seen, statement, inner));
                break;
            case 'type': {
                const type = typeOfReference(one.label.type, inner);
                checkTypeCase(one.label.type, type, subject, inner);
                once(typeName(type), typeName(type), seen, one, inner);
                declareVariable({ name: one.label.variable, type }, one, inner);
            }
        }
        completes = checkBlock(one.body, inner) || completes;
    }
    return completes || !hasElse;
}

function isSwitchable(type: ApexType): boolean {
    const isEnum = type.kind === 'class' && type.class.kind === 'enum';
    return isEnum || (type.kind === 'sobject' && type.name === null) || isPrimitive(type, 'Integer', 'Long', 'String');
}

function checkValue(
    value: Expression,
    subject: ApexType,
    seen: Set<string>,
    statement: SwitchStatement,
    body: Body
): void {
    const isEnum = subject.kind === 'class' && subject.class.kind === 'enum';
    const isConstant = value.kind === 'name' && isEnum;
    if (value.kind === 'member' && isEnum) {
        error(body, value, "Enum value used in 'when expression' should be unqualified");
        return;
    }
    if (value.kind === 'name' && !isEnum) {
        // a constant of the class will not do either
        if (checkExpression(value, body).kind !== 'error') {
            error(body, value, 'Field must be an enum reference');
        }
        return;
    }
    const type = isConstant ? enumConstant(value, subject.class, subject, body) : checkExpression(value, body);
    if (type.kind !== 'error' && subject.kind !== 'error' && !isAssignable(type, subject)) {
        error(
            body,
            statement,
            `${typeName(type)} value in when expression cannot be implicitly converted to the ${typeName(subject)} type ` +
                'in switch expression'
        );
    }
    const key = keyOf(value);
    if (key !== null) {
        once(key, isConstant ? key.toLowerCase() : key, seen, statement, body);
    }
}

function once(text: string, key: string, seen: Set<string>, at: Node, body: Body): void {
    if (seen.has(key)) {
        error(body, at, `${text} occurs as more than one when branch for this switch statement`);
    }
    seen.add(key);
}

/** Constants of an enum stand without its name. */
function enumConstant(
    value: Extract<Expression, { kind: 'name' }>,
    info: ClassInfo,
    type: ApexType,
    body: Body
): ApexType {
    const constant = info.constants.find((name) => name.toLowerCase() === value.name.toLowerCase());
    if (constant === undefined) {
        return error(body, value, `Variable does not exist: ${value.name}`);
    }
    body.recorder.mean(value, { is: 'enumConstant', class: info, name: constant });
    return body.recorder.setType(value, type);
}

function checkTypeCase(
    node: Parameters<typeof typeOfReference>[0],
    type: ApexType,
    subject: ApexType,
    body: Body
): void {
    if (type.kind === 'sobject' && type.name === null && subject.kind === 'sobject') {
        error(body, node, 'SObject in the when expression is already matching the switch expression type');
    } else if (type.kind !== 'error' && subject.kind !== 'error' && !isCastable(subject, type)) {
        error(body, node, `${typeName(type)} cannot be a 'when type variable' block`);
    }
}

function keyOf(value: Expression): string | null {
    if (value.kind === 'name') {
        return value.name;
    }
    if (value.kind === 'unary' && value.operand.kind === 'literal' && 'value' in value.operand.value) {
        return `-${String(value.operand.value.value)}`;
    }
    if (value.kind !== 'literal') {
        return null;
    }
    return value.value.type === 'null' ? 'null' : 'value' in value.value ? String(value.value.value) : null;
}
