import type { CallExpression, Expression } from '../../syntax/ast/ast.ts';
import { checkAddError, isFieldError } from './addErrorCall.ts';
import { error, type Body } from '../statements/body.ts';
import type { Meaning } from '../checked.ts';
import { checkExpression } from './checkExpression.ts';
import { allMisfit } from './collectionRules.ts';
import { checkConstructorCall } from './constructors.ts';
import { noteClass } from '../dependencies.ts';
import { dynamicBinds } from '../queries/dynamicBinds.ts';
import { outersOfSuperclasses, superclassOf } from '../world/hierarchy.ts';
import { classOfType, findMethods, type BoundMethod } from '../world/members.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import { checkTarget } from '../names/names.ts';
import { rowTypes } from './rowTypes.ts';
import { chooseForArguments, type OverloadChoice } from './overloads.ts';
import { classType, ERROR, OBJECT } from '../world/primitives.ts';
import { settingsCall } from './settingsCall.ts';
import { specialResult } from './specialResult.ts';
import { substitute } from '../world/substitute.ts';
import { parameterText, qualifiedMethodText, typeName } from '../names/typeName.ts';
import { canSee } from '../names/visibility.ts';

type How = Extract<Meaning, { is: 'method' }>['how'];

/** `f(x)`, `a.f(x)`, `Type.f(x)`, `super.f(x)`, `this(x)`, `super(x)`. */
export function checkCall(call: CallExpression, body: Body): ApexType {
    const lower = call.name.toLowerCase();
    if (call.target === null && (lower === 'this' || lower === 'super')) {
        return checkConstructorCall(call, lower, body);
    }
    const args = call.arguments.map((argument) => checkValue(argument, body));
    if (call.target === null) {
        return ownCall(call, args, body);
    }
    if (call.target.kind === 'super') {
        return superCall(call, call.target, args, body);
    }
    return targetCall(call, call.target, args, body);
}

/** An argument or operand; a method without result is no value. */
export function checkValue(expression: Expression, body: Body): ApexType {
    return checkExpression(expression, body);
}

/** What classes without a superclass inherit and cannot call. */
const HIDDEN: Readonly<Record<string, string>> = {
    tostring: 'String System.ApexBaseClass.toString()',
    hashcode: 'Integer System.ApexBaseClass.hashCode()',
    equals: 'Boolean System.ApexBaseClass.equals(Object)'
};

/** `super.f(x)`: of the superclass. */
function superCall(call: CallExpression, target: Expression, args: readonly ApexType[], body: Body): ApexType {
    if (body.isStatic) {
        return error(body, target, 'Super cannot be referenced in a static context');
    }
    const above = body.owner && superclassOf(body.owner);
    const unseen = above ? undefined : HIDDEN[call.name.toLowerCase()];
    if (unseen) return error(body, call, `Method is not visible: ${unseen}`);
    return invoke(call, args, above ? classType(above) : OBJECT, 'super', body);
}

/**
 * A method of the class, of its superclasses, or a static one of the classes around it or around its superclasses. A class whose methods of that
 * name take other arguments does not hide those of the class around it, as the platform's compiler has it.
 */
function ownCall(call: CallExpression, args: readonly ApexType[], body: Body): ApexType {
    const rows = rowTypes(args, call.arguments, body);
    for (const owner of body.owner ? callable(body.owner) : []) {
        const candidates = findMethods({ kind: 'class', class: owner, args: [] }, call.name, body.world);
        const usable = owner === body.owner ? candidates : candidates.filter(({ method }) => method.static);
        const fits = usable.length > 0 && chooseMethod(usable, args, rows, body.isStatic).is !== 'none';
        if (fits || args.some((arg) => arg.kind === 'error')) {
            return invoke(call, args, classType(owner), 'implicitThis', body);
        }
    }
    const type = body.owner ? classType(body.owner) : ERROR;
    return noMethod(call, args, type, body);
}

/** The classes whose methods a call without target can mean, nearest first. */
function* callable(info: ClassInfo): Generator<ClassInfo> {
    for (let owner: ClassInfo | null = info; owner; owner = owner.outer) {
        yield owner;
    }
    yield* outersOfSuperclasses(info);
}

function targetCall(call: CallExpression, expression: Expression, args: readonly ApexType[], body: Body): ApexType {
    const target = checkTarget(expression, { ...body, called: call.safe ? null : headOf(expression) });
    switch (target.is) {
        case 'value':
            return invoke(call, args, target.type, 'instance', body);
        case 'type':
            return settingsCall(call, target.type, args, body) ?? invoke(call, args, target.type, 'static', body);
        case 'labels':
            // `Label.get(…)`: the class has methods of its own beside the labels
            return invoke(call, args, classType(body.world.platform.system('Label')), 'static', body);
        case 'describedFields':
            return invoke(call, args, body.recorder.typeOf(expression), 'instance', body);
        default:
            return noMethod(call, args, ERROR, body);
    }
}

/** The name that a dotted name begins with: `a` of `a.b.c`. */
function headOf(expression: Expression): Expression | null {
    if (expression.kind === 'member') {
        return expression.safe ? null : headOf(expression.target);
    }
    return expression.kind === 'name' ? expression : null;
}

function invoke(call: CallExpression, args: readonly ApexType[], type: ApexType, how: How, body: Body): ApexType {
    if (type.kind === 'error' || args.some((arg) => arg.kind === 'error')) {
        return body.recorder.setType(call, ERROR);
    }
    const owner = classOfType(type, body.world);
    if (!owner) {
        return noMethod(call, args, type, body);
    }
    noteClass(owner.class, body.recorder);
    const candidates = findMethods(owner, call.name, body.world).filter(
        ({ method }) => how !== 'static' || method.static || owner.class.origin === 'user'
    );
    const ofClass = how === 'static' || (how === 'implicitThis' && body.isStatic);
    const rows = rowTypes(args, call.arguments, body);
    const choice = chooseMethod(candidates, args, rows, ofClass);
    if (choice.is === 'chosen') {
        const misfit = allMisfit(choice.method.method, type, args);
        return misfit === null ? use(call, choice.method, how, type, body) : error(body, call, misfit);
    }
    if (choice.is === 'ambiguous') {
        return error(body, call, `Ambiguous method signature: void ${call.name}${parameterText(args)}`);
    }
    return noMethod(call, args, type, body);
}

/**
 * Instance methods of all classes compete with one another; static ones only within their class, and those of the nearest
 * class that fit are taken. Where there is an instance, static methods are looked at only when no instance method fits;
 * in a static context it is the other way round (fact language-methods-by-context).
 */
function chooseMethod(
    candidates: readonly BoundMethod[],
    args: readonly ApexType[],
    rows: readonly ApexType[],
    ofClass: boolean
): OverloadChoice {
    const instance = candidates.filter(({ method }) => !method.static);
    const owners = new Set(candidates.map(({ method }) => method.owner));
    const statics = [...owners].map((owner) =>
        candidates.filter(({ method }) => method.static && method.owner === owner)
    );
    for (const group of ofClass ? [...statics, instance] : [instance, ...statics]) {
        const choice = chooseForArguments(group, args, rows);
        if (choice.is !== 'none') {
            return choice;
        }
    }
    return { is: 'none' };
}

function use(call: CallExpression, bound: BoundMethod, how: How, receiver: ApexType, body: Body): ApexType {
    const { method } = bound;
    const actual = how === 'implicitThis' && method.static ? 'static' : how;
    body.recorder.mean(call, { is: 'method', method, how: actual, binds: dynamicBinds(call, method, body) });
    noteClass(method.owner, body.recorder);
    checkContext(call, bound, actual, body);
    if (body.recorder.hasErrorAt(call)) {
        return body.recorder.setType(call, ERROR);
    }
    checkAddError(call, method, body);
    const result = substitute(method.returns, bound.bindings);
    return body.recorder.setType(call, specialResult(call, method, receiver, result, body));
}

function checkContext(call: CallExpression, { method }: BoundMethod, how: How, body: Body): void {
    if (!canSee(method, body.owner)) {
        error(body, call, `Method is not visible: ${qualifiedMethodText(method)}`);
    } else if (how === 'implicitThis' && !method.static && body.beforeObject) {
        const text = qualifiedMethodText(method);
        error(body, call, `Cannot reference instance methods in a constructor invocation: ${text}`);
    } else if (how === 'instance' && method.static) {
        error(
            body,
            call,
            `Static method cannot be referenced from a non static context: ${qualifiedMethodText(method)}`
        );
    } else if (!method.static && (how === 'static' || (how === 'implicitThis' && body.isStatic))) {
        error(
            body,
            call,
            `Non static method cannot be referenced from a static context: ${qualifiedMethodText(method)}`
        );
    } else if (how === 'super' && method.abstract) {
        error(body, call, `Abstract method cannot be called directly: ${qualifiedMethodText(method)}`);
    } else if (!method.implemented && !isFieldError(call, body)) {
        body.recorder.refuse(call, `${method.owner.name}.${method.name}${parameterText(method.parameters)}`);
    }
}

function noMethod(call: CallExpression, args: readonly ApexType[], type: ApexType, body: Body): ApexType {
    if (args.some((arg) => arg.kind === 'error')) {
        return body.recorder.setType(call, ERROR);
    }
    const from = type.kind === 'error' ? '' : ` from the type ${typeName(type)}`;
    const signature = `void ${call.name}${parameterText(args)}`;
    return error(body, call, `Method does not exist or incorrect signature: ${signature}${from}`);
}
