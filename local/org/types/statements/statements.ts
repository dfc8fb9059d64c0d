import type { Block, LocalStatement, Statement } from '../../syntax/ast/ast.ts';
import { declareVariable } from './declareVariable.ts';
import { error, nested, typeOfReference, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { requireCondition } from '../expressions/condition.ts';
import { checkDml } from './dmlStatement.ts';
import { checkExpressionStatement } from './expressionStatement.ts';
import { languageSince } from '../classes/languageSince.ts';
import { checkFor, checkForEach } from './loops.ts';
import { requireValue } from '../expressions/requireValue.ts';
import { checkReturn, checkThrow } from './returns.ts';
import { checkRunAs } from './runAs.ts';
import { checkSwitch } from './switches.ts';
import { checkTry } from './tries.ts';

/** Does control reach the end of a statement? The platform's compiler takes loops, and what leaves them, to go on. */
export type Completes = boolean;

/** Checks the statements of a block, with variables of its own; reports what stands behind its end. */
export function checkBlock(block: Block, body: Body): Completes {
    return checkStatements(block.statements, nested(body));
}

export function checkStatements(statements: readonly Statement[], body: Body): Completes {
    let completes = true;
    let reported = false;
    for (const statement of statements) {
        if (!completes && !reported && body.recorder.apiVersion >= languageSince.unreachableStatements) {
            error(body, statement, 'Unreachable statement');
            reported = true;
        }
        completes = checkStatement(statement, body) && completes;
    }
    return completes;
}

export function checkStatement(statement: Statement, body: Body): Completes {
    switch (statement.kind) {
        case 'block':
            return checkBlock(statement, body);
        case 'local':
            checkLocal(statement, body);
            return true;
        case 'expression':
            checkExpressionStatement(statement, body);
            return true;
        case 'if': {
            requireCondition(statement.condition, body);
            const then = checkStatement(statement.then, nested(body));
            const otherwise = statement.otherwise === null || checkStatement(statement.otherwise, nested(body));
            return then || otherwise;
        }
        case 'while':
            requireCondition(statement.condition, body);
            checkStatement(statement.body, nested(body, { inLoop: true }));
            return true;
        case 'doWhile': {
            checkStatement(statement.body, nested(body, { inLoop: true }));
            requireCondition(statement.condition, body);
            return true;
        }
        case 'for':
            checkFor(statement, body);
            return true;
        case 'forEach':
            checkForEach(statement, body);
            return true;
        case 'switch':
            return checkSwitch(statement, body);
        case 'try':
            return checkTry(statement, body);
        case 'return':
            checkReturn(statement, body);
            return false;
        case 'throw':
            checkThrow(statement, body);
            return false;
        case 'break':
        case 'continue':
            if (!body.inLoop) {
                error(
                    body,
                    statement,
                    `${statement.kind === 'break' ? 'Break' : 'Continue'} statement must be in loop`
                );
            }
            return true;
        case 'dml':
            checkDml(statement, body);
            return true;
        case 'runAs':
            return checkRunAs(statement, body);
    }
}

/** `Integer a = 1, b;` */
export function checkLocal(statement: LocalStatement, body: Body): void {
    const type = typeOfReference(statement.type, body);
    if (type.kind === 'void') {
        error(body, statement.type, 'Variables cannot be of type void');
    }
    for (const variable of statement.variables) {
        if (variable.initializer) {
            const value = checkExpression(variable.initializer, body);
            requireValue(variable.initializer, value, type, body, variable);
        }
        declareVariable({ name: variable.name, type, declaration: variable }, variable, body);
    }
}
