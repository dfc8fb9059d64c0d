import type {
    ConstructorDeclaration,
    Expression,
    InitializerDeclaration,
    MethodDeclaration,
    Parameter,
    Statement
} from '../../syntax/ast/ast.ts';
import type { ClassInfo, MethodInfo } from '../../types/world/model.ts';
import { Body, type BodyOptions } from '../statements/body.ts';
import { counted } from './counted.ts';
import { hasStaticState } from './classState.ts';
import { constructorName, dot, localName, methodName } from '../layout/jsNames.ts';
import { line } from '../layout/layOut.ts';
import { nonNullLocals } from '../expressions/nonNullLocals.ts';
import { block } from '../statements/statement.ts';
import { substitute } from '../layout/typeText.ts';
import type { UnitContext } from '../project/unitContext.ts';

/** A method as a member of its JS class. */
export function method(unit: UnitContext, info: MethodInfo, d: MethodDeclaration): string {
    if (d.body === null) {
        return '';
    }
    const returns = info.returns.kind === 'void' ? null : substitute(info.returns, null);
    const options: BodyOptions = { class: info.owner, static: info.static, returns };
    const body = new Body(unit, { ...options, nonNull: nonNullLocals(unit, options, d.body) });
    if (info.static && hasStaticState(info.owner)) {
        body.statics(info.owner);
    }
    const parameters = parameterList(d.parameters);
    const kind = info.static ? 'static ' : '';
    const code = counted(body, d.body, info.name, block(body, d.body));
    const whole = `${body.prologue()}${code}${info.returns.kind === 'void' ? 'return null;' : ''}`;
    const head = `${line(d.at.line)}${kind}${memberName(methodName(info))}(${parameters})`;
    const future = futureOrder(info, d);
    return future === null
        ? `${head}{${whole}}`
        : `${head}{return $.future(${future},[${parameters}],(${parameters})=>{${whole}});}`;
}

/** What the queue has to know about a call of an @future method. */
function futureOrder(info: MethodInfo, d: MethodDeclaration): string | null {
    const future = d.annotations.find((one) => one.name.toLowerCase() === 'future');
    if (future === undefined) {
        return null;
    }
    const callout = future.values.some((one) => one.name.toLowerCase() === 'callout' && String(one.value) === 'true');
    return JSON.stringify({ name: `${info.owner.name}.${info.name}`, callout });
}

export function memberName(name: string): string {
    return JSON.stringify(name);
}

function parameterList(parameters: readonly Parameter[]): string {
    return parameters.map((parameter) => localName(parameter.name)).join(',');
}

/**
 * A constructor as a method that answers the object itself. Field initialisers ran before it.
 */
export function constructor(unit: UnitContext, info: MethodInfo, d: ConstructorDeclaration): string {
    const options: BodyOptions = { class: info.owner, static: false, returns: null, isConstructor: true };
    const body = new Body(unit, { ...options, nonNull: nonNullLocals(unit, options, d.body) });
    const before = explicitCall(d.body.statements[0]) ? '' : implicitSuper(info.owner);
    const code = counted(body, d.body, null, before + block(body, d.body));
    const name = memberName(constructorName(info.owner, info.parameters));
    const start = `${line(d.at.line)}${name}(${parameterList(d.parameters)})`;
    return `${start}{${body.prologue()}${code}return this;}`;
}

/** Whether a constructor begins with `this(…)` or `super(…)`. */
function explicitCall(statement: Statement | undefined): boolean {
    const e: Expression | null = statement?.kind === 'expression' ? statement.expression : null;
    return e?.kind === 'call' && e.target === null && (e.name === 'this' || e.name === 'super');
}

/** The superclass's constructor without parameters. */
export function implicitSuper(owner: ClassInfo): string {
    const above = owner.superclass;
    if (above?.kind !== 'class') {
        return '';
    }
    const info = above.class;
    // the platform's own base classes have nothing to run
    return info.origin === 'platform' ? '' : `this${dot(constructorName(info, []))}();`;
}

/** A static or instance block, as a method of its own on its own lines. */
export function initializerBlock(unit: UnitContext, owner: ClassInfo, d: InitializerDeclaration, name: string): string {
    const options: BodyOptions = { class: owner, static: d.static, returns: null };
    const body = new Body(unit, { ...options, nonNull: nonNullLocals(unit, options, d.body) });
    const code = counted(body, d.body, null, block(body, d.body));
    return `${line(d.at.line)}${d.static ? 'static ' : ''}${memberName(name)}(){${body.prologue()}${code}}`;
}
