import type { CallExpression, Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from './checkExpression.ts';
import { collectionMisfit, initializerMessage } from './collectionRules.ts';
import { isException, superclassOf } from '../world/hierarchy.ts';
import type { ApexType, ClassInfo, MethodInfo } from '../world/model.ts';
import { chooseForArguments, chooseOverload, type OverloadChoice } from './overloads.ts';
import { rowTypes } from './rowTypes.ts';
import { classType, ERROR, VOID } from '../world/primitives.ts';
import { bindingsOf } from '../world/substitute.ts';
import { parameterText } from '../names/typeName.ts';
import { canSee } from '../names/visibility.ts';
import { exceptionConstructors } from '../world/exceptionConstructors.ts';
import type { World } from '../world/world.ts';

/** `this(…)` and `super(…)`; the checker of constructors sees to it that they come first. */
export function checkConstructorCall(call: CallExpression, word: 'this' | 'super', body: Body): ApexType {
    const before = { ...body, beforeObject: true };
    const args = call.arguments.map((argument) => checkExpression(argument, before));
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
    const [only, ...others] = args;
    const misfit = only && others.length === 0 ? collectionMisfit(info, typeArgs, only) : null;
    if (misfit !== null) {
        error(body, expression, misfit);
        return;
    }
    const choice = chooseConstructor(info, typeArgs, args, body.world, rowTypes(args, expressions, body));
    const [constructor] = choice.is === 'chosen' ? [choice.method.method] : [null];
    body.recorder.mean(expression, { is: 'constructor', class: info, constructor });
    if (constructor) {
        checkConstructor(expression, constructor, body);
    } else if (choice.is === 'ambiguous') {
        error(body, expression, `Ambiguous method signature: ${constructorText(expression, info, args)}`);
    } else if (!hasDefault(info) || args.length > 0) {
        error(
            body,
            expression,
            (others.length === 0 && only ? initializerMessage(info, typeArgs, only) : null) ??
                undefinedText(expression, info, args)
        );
    }
}

function checkConstructor(expression: Expression, constructor: MethodInfo, body: Body): void {
    if (!canSee(constructor, body.owner)) {
        const text = `void ${constructor.owner.name}.<init>${parameterText(constructor.parameters)}`;
        error(body, expression, `Method is not visible: ${text}`);
    } else if (!constructor.implemented) {
        body.recorder.refuse(expression, `new ${constructor.owner.name}${parameterText(constructor.parameters)}`);
    }
}

export function chooseConstructor(
    info: ClassInfo,
    typeArgs: readonly ApexType[],
    args: readonly ApexType[],
    world: World,
    rows: readonly ApexType[] = args
): OverloadChoice {
    const bindings = bindingsOf(info, typeArgs);
    const own = info.constructors.map((method) => ({ method, bindings }));
    const choice = chooseForArguments(own, args, rows);
    if (choice.is !== 'none' || !isException(classType(info))) {
        return choice;
    }
    return chooseOverload(exceptionConstructors(world), args);
}

/** A user class without constructors has one without parameters. */
export function hasDefault(info: ClassInfo): boolean {
    return info.origin === 'user' && info.constructors.length === 0;
}

/** `[Foo].<Constructor>(String)` where it is called by `new`, `void <init>(String)` after `this` and `super`. */
function constructorText(expression: Expression, info: ClassInfo, args: readonly ApexType[]): string {
    const name = expression.kind === 'call' ? 'void <init>' : `[${info.name}].<Constructor>`;
    return name + parameterText(args);
}

function undefinedText(expression: Expression, info: ClassInfo, args: readonly ApexType[]): string {
    const problem = expression.kind === 'call' ? 'No constructor defined' : 'Constructor not defined';
    return `${problem}: ${constructorText(expression, info, args)}`;
}
