import type { Block, DmlStatement, RunAsStatement, Statement } from '../../syntax/ast/ast.ts';
import { increment } from '../expressions/assignment.ts';
import type { Body } from './body.ts';
import { condition, expression, wanted } from '../expressions/expression.ts';
import { localName } from '../layout/jsNames.ts';
import { line } from '../layout/layOut.ts';
import { doWhileLoop, forEachLoop, forLoop, whileLoop } from './loops.ts';
import { switchStatement } from './switchStatement.ts';
import { throwStatement, tryStatement } from './tryStatement.ts';
import { typeText } from '../layout/typeText.ts';

/** `{ … }`, with the line of its end. */
export function block(body: Body, b: Block): string {
    return `{${b.statements.map((one) => statement(body, one)).join('')}${line(b.end.line)}}`;
}

/** A body that may be missing or a single statement: always braces, because declarations may be needed inside. */
export function nested(body: Body, s: Statement | null): string {
    return s === null ? '{}' : s.kind === 'block' ? block(body, s) : `{${statement(body, s)}}`;
}

/** The JavaScript of one statement. */
export function statement(body: Body, s: Statement): string {
    if (s.kind === 'block') {
        return block(body, s);
    }
    const start = body.unit.statement(s.at.line);
    switch (s.kind) {
        case 'local': {
            const type = body.checked.resolve(s.type);
            const declared = s.variables.map((variable) => {
                const value = variable.initializer === null ? 'null' : wanted(body, variable.initializer, type);
                return `${localName(variable.name)}=${value}`;
            });
            const bound = s.variables
                .filter((variable) => body.checked.isBoundLater(variable))
                .map(({ name }) => `${body.holder(localName(name))}=()=>${localName(name)};`);
            return `${start}let ${declared.join(',')};${bound.join('')}`;
        }
        case 'expression':
            // the value of x++ is not wanted here, so the cheaper ++x will do
            return s.expression.kind === 'postfix'
                ? `${start}${increment(body, s.expression.operand, s.expression.operator, 'after')};`
                : `${start}${expression(body, s.expression)};`;
        case 'if': {
            const otherwise = s.otherwise === null ? '' : `else ${nested(body, s.otherwise)}`;
            return `${start}if(${condition(body, s.condition)})${nested(body, s.then)}${otherwise}`;
        }
        case 'while':
            return start + whileLoop(body, s);
        case 'doWhile':
            return start + doWhileLoop(body, s);
        case 'for':
            return start + forLoop(body, s);
        case 'forEach':
            return start + forEachLoop(body, s);
        case 'switch':
            return start + switchStatement(body, s);
        case 'try':
            return tryStatement(body, s);
        case 'return':
            return start + returnStatement(body, s);
        case 'throw':
            return start + throwStatement(body, s);
        case 'break':
            return `${start}break;`;
        case 'continue':
            return `${start}continue;`;
        case 'dml':
            return start + dmlStatement(body, s);
        case 'runAs':
            return start + runAsStatement(body, s);
    }
}

function returnStatement(body: Body, s: Statement & { kind: 'return' }): string {
    if (s.value === null) {
        return body.isConstructor ? 'return this;' : 'return null;';
    }
    return `return(${body.returns === null ? expression(body, s.value) : wanted(body, s.value, body.returns)});`;
}

function dmlStatement(body: Body, s: DmlStatement): string {
    const options = JSON.stringify({ operation: s.operation, mode: s.access });
    const value = expression(body, s.target);
    const second = s.second === null ? '' : `,${dmlSecond(body, s)}`;
    return `$.dml(${options},${value},${body.unit.frame(body.class)}${second});`;
}

/** The external id field of an upsert is a token, the losing records of a merge are a value. */
function dmlSecond(body: Body, s: DmlStatement): string {
    const second = s.second!;
    if (s.operation !== 'upsert' || body.checked.meaningOf(second) !== null) {
        return expression(body, second);
    }
    const type = body.typeOf(s.target);
    const record = type.kind === 'list' ? type.of : type;
    const name = second.kind === 'name' || second.kind === 'member' ? second.name : '';
    return body.constant(`$.fieldToken(${JSON.stringify(typeText(record))},${JSON.stringify(name)})`);
}

function runAsStatement(body: Body, s: RunAsStatement): string {
    const who = s.arguments.map((one) => expression(body, one)).join(',');
    const leave = body.temporary();
    return `${leave}=$.enterRunAs(${who});try${block(body, s.body)}finally{${leave}();}`;
}
