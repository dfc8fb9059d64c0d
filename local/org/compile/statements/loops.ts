import type {
    DoWhileStatement,
    Expression,
    ForEachStatement,
    ForStatement,
    Statement,
    WhileStatement
} from '../../syntax/ast/ast.ts';
import { increment } from '../expressions/assignment.ts';
import type { Body } from './body.ts';
import { convert } from '../expressions/conversion.ts';
import { condition, expression, solid, wanted } from '../expressions/expression.ts';
import { localName } from '../layout/jsNames.ts';
import { nested } from './statement.ts';
import { isPrimitive } from '../layout/typeText.ts';
import { walkExpressions } from './walk.ts';

export function whileLoop(body: Body, s: WhileStatement): string {
    return `while(${condition(body, s.condition)}){${body.tick()}${nested(body, s.body)}}`;
}

export function doWhileLoop(body: Body, s: DoWhileStatement): string {
    return `do{${body.tick()}${nested(body, s.body)}}while(${condition(body, s.condition)});`;
}

export function forLoop(body: Body, s: ForStatement): string {
    const test = s.condition === null ? '' : condition(body, s.condition);
    const update = s.update.map((one) => unused(body, one)).join(',');
    const counter = counterOf(body, s);
    const tick = counter === null ? body.tick() : `if((${counter}&4095)===4095)tick();`;
    return `for(${initialization(body, s.init)};${test};${update}){${tick}${nested(body, s.body)}}`;
}

/** The variable of `for (Integer i = …; …; i++)` when only the loop changes it: it counts the rounds, too. */
function counterOf(body: Body, s: ForStatement): string | null {
    const [step, ...others] = s.update;
    if (!('kind' in s.init) || others.length > 0 || step === undefined) {
        return null;
    }
    const counts = (step.kind === 'postfix' || step.kind === 'unary') && step.operand.kind === 'name';
    const name = counts && (step.operator === '++' || step.operator === '--') ? localName(step.operand.name) : '';
    const own = s.init.variables.some((variable) => localName(variable.name) === name);
    const isInteger = isPrimitive(body.checked.resolve(s.init.type), 'Integer');
    return own && isInteger && body.nonNull.has(name) && !changes(s.body, name) ? name : null;
}

function changes(within: Statement | null, name: string): boolean {
    let found = false;
    if (within !== null) {
        walkExpressions(within, (e) => {
            const target =
                e.kind === 'assign' ? e.target : e.kind === 'postfix' || e.kind === 'unary' ? e.operand : null;
            found ||= target?.kind === 'name' && localName(target.name) === name;
        });
    }
    return found;
}

function initialization(body: Body, init: ForStatement['init']): string {
    if (!('kind' in init)) {
        return init.map((one) => unused(body, one)).join(',');
    }
    const type = body.checked.resolve(init.type);
    const variables = init.variables.map((variable) => {
        const value = variable.initializer === null ? 'null' : wanted(body, variable.initializer, type);
        return `${localName(variable.name)}=${value}`;
    });
    return `let ${variables.join(',')}`;
}

function unused(body: Body, e: Expression): string {
    return e.kind === 'postfix' ? increment(body, e.operand, e.operator, 'after') : expression(body, e);
}

/**
 * for (T x : source). Loops over lists and sets notice when these change; queries give record by record, or lists of up to
 * 200 when the variable is a list.
 */
export function forEachLoop(body: Body, s: ForEachStatement): string {
    const type = body.typeOf(s.source);
    const variable = body.checked.resolve(s.type);
    const source = body.temporary();
    const round = (value: string, inner: typeof type, tick = body.tick()): string =>
        `{${tick}let ${localName(s.variable)}=${convert(body, value, inner, variable, null)};${nested(body, s.body)}}`;
    if (s.source.kind === 'soql' && type.kind === 'list') {
        const chunked = variable.kind === 'list';
        const given = chunked ? `$.chunks(${expression(body, s.source)})` : `${expression(body, s.source)}.items`;
        const item = body.temporary();
        return `for(${item} of ${given})${round(item, chunked ? variable : type.of)}`;
    }
    if (type.kind === 'list' || type.kind === 'set') {
        const [at, items] = [body.temporary(), body.temporary()];
        const begin = `${source}=${solid(body, s.source)};${items}=${source}.enter();`;
        const loop = `for(${at}=0;${at}<${items}.length||${source}.over(${items});${at}++)`;
        const tick = `if((${at}&4095)===4095)tick();`;
        if (type.kind === 'list') {
            return `${begin}${loop}${round(`${items}[${at}]`, type.of, tick)}${source}.leave();`;
        }
        const rounds = `${loop}${round(`${items}[${at}]`, type.of, `${source}.round();${tick}`)}`;
        return `${begin}try{${rounds}}finally{${source}.leave();}`;
    }
    const item = body.temporary();
    return `for(${item} of $.iterate(${solid(body, s.source)}))${round(item, variable)}`;
}
