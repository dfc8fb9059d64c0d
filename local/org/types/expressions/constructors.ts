import type { CallExpression, Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { isException, superclassOf } from '../world/hierarchy.ts';
import type { ApexType, ClassInfo, MethodInfo } from '../world/model.ts';
import { chooseForArguments, chooseOverload, type OverloadChoice } from './overloads.ts';
import { classType, ERROR, VOID } from '../world/primitives.ts';
import { bindingsOf } from '../world/substitute.ts';
import { parameterText, sameType, typeName } from '../names/typeName.ts';
import { canSee } from '../names/visibility.ts';
import { exceptionConstructors } from '../world/exceptionConstructors.ts';
import type { World } from '../world/world.ts';

/** `this(…)` and `super(…)`; the checker of constructors sees to it that they come first. */
export function checkConstructorCall(call: CallExpression, word: 'this' | 'super', body: Body): ApexType {
    const args = call.arguments.map((argument) => checkExpression(argument, body));
    const owner = body.owner && (word === 'this' ? body.owner : superclassOf(body.owner));
    if (body.kind !== 'constructor' || !owner) {
        if (body.recorder.hasErrorAt(call)) {
            return body.recorder.setType(call, ERROR);
        }
        const isOutside = body.kind !== 'constructor';
        const message = isOutside
            ? `Call to '${word}()' must be the first statement in a constructor method`
            : `No super type defined: ${body.owner?.name ?? ''}`;
        return error(body, call, message);
    }
    construct(call, owner, [], args, body);
    return body.recorder.setType(call, VOID);
}

/** Chooses the constructor of `new X(args)` and says what it means. */
export function construct(
    expression: Expression,
    info: ClassInfo,
    typeArgs: readonly ApexType[],
    args: readonly ApexType[],
    body: Body
): void {
    if (args.some((arg) => arg.kind === 'error')) {
        return;
    }
    const expressions = expression.kind === 'new' || expression.kind === 'call' ? expression.arguments : [];
    const misfit = collectionMisfit(info, typeArgs, args, expressions);
    if (misfit !== null) {
        error(body, expression, misfit);
        return;
    }
    const choice = chooseConstructor(info, typeArgs, args, body.world, expressions);
    const [constructor] = choice.is === 'chosen' ? [choice.method.method] : [null];
    body.recorder.mean(expression, { is: 'constructor', class: info, constructor });
    if (constructor) {
        checkConstructor(expression, constructor, body);
    } else if (choice.is === 'ambiguous') {
        error(body, expression, `Ambiguous method signature: ${constructorText(info, args)}`);
    } else if (!hasDefault(info) || args.length > 0) {
        error(
            body,
            expression,
            initializerMessage(info, typeArgs, args) ?? `Constructor not defined: ${constructorText(info, args)}`
        );
    }
}

/** A collection is made from one of the very same elements, a map also from records of its values' type. */
function collectionMisfit(
    info: ClassInfo,
    typeArgs: readonly ApexType[],
    [arg]: readonly ApexType[],
    [written]: readonly Expression[]
): string | null {
    if (!/^System\.(List|Set|Map)$/.test(info.name) || !arg || written?.kind === 'soql' || written?.kind === 'call') {
        return null;
    }
    const value = typeArgs.at(-1)!;
    const fits =
        (arg.kind !== 'list' && arg.kind !== 'set' && arg.kind !== 'map') ||
        (arg.kind === 'map'
            ? typeArgs.length === 2 && sameType(arg.key, typeArgs[0]!) && sameType(arg.value, value)
            : sameType(arg.of, value) || (typeArgs.length === 2 && isAnyRecord(value)));
    return fits ? null : initializerMessage(info, typeArgs, [arg]);
}

/** The generic SObject. */
function isAnyRecord(type: ApexType): boolean {
    return type.kind === 'sobject' && type.name === null;
}

/** Collections are made from a size, from others of their kind, or from records. */
function initializerMessage(info: ClassInfo, typeArgs: readonly ApexType[], args: readonly ApexType[]): string | null {
    const [arg, ...others] = args;
    if (!arg || others.length > 0) {
        return null;
    }
    const [found, own] = [typeName(arg), typeArgs.map(typeName).join(',')];
    switch (info.name) {
        case 'System.List':
            return `Invalid initializer type ${found} found for List<${own}>: expected an Integer or a List of type ${own}`;
        case 'System.Set':
            return `Invalid initializer type ${found} found for Set<${own}>: expected a List or a Set of type: ${own}`;
        case 'System.Map':
            return (
                `Invalid initializer type ${found} found for Map<${own}>: expected a Map with the same key and value types, ` +
                'or a valid SObject List'
            );
        default:
            return null;
    }
}

function checkConstructor(expression: Expression, constructor: MethodInfo, body: Body): void {
    if (!canSee(constructor, body.owner)) {
        const text = constructorText(constructor.owner, constructor.parameters);
        error(body, expression, `Constructor is not visible: ${text}`);
    } else if (!constructor.implemented) {
        body.recorder.refuse(expression, `new ${constructor.owner.name}${parameterText(constructor.parameters)}`);
    }
}

export function chooseConstructor(
    info: ClassInfo,
    typeArgs: readonly ApexType[],
    args: readonly ApexType[],
    world: World,
    expressions: readonly Expression[] = []
): OverloadChoice {
    const bindings = bindingsOf(info, typeArgs);
    const own = info.constructors.map((method) => ({ method, bindings }));
    const choice = chooseForArguments(own, args, expressions);
    if (choice.is !== 'none' || !isException(classType(info))) {
        return choice;
    }
    return chooseOverload(exceptionConstructors(world), args);
}

/** A user class without constructors has one without parameters. */
export function hasDefault(info: ClassInfo): boolean {
    return info.origin === 'user' && info.constructors.length === 0;
}

/** `[Foo].<Constructor>(String)`. */
function constructorText(info: ClassInfo, args: readonly ApexType[]): string {
    return `[${info.name}].<Constructor>${parameterText(args)}`;
}
