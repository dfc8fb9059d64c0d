import type { DotExpressionContext, MethodCallContext } from '@apexdevtools/apex-parser';
import type { CallExpression, ClassLiteralExpression, Expression, TypeReference } from '../ast/ast.ts';
import { buildArguments, buildExpression } from './buildExpression.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** `a.b`, `a?.b`, `a.f(x)`, `a?.f(x)`. The place is the name's, where Salesforce reports an unknown member. */
export function buildDot(builder: TreeBuilder, context: DotExpressionContext): Expression {
    const target = buildExpression(builder, context.expression());
    const safe = Boolean(context.QUESTIONDOT());
    const call = context.dotMethodCall();
    if (call) {
        const name = call.anyId();
        const args = buildArguments(builder, call.expressionList());
        return { kind: 'call', at: builder.at(name), target, name: name.getText(), arguments: args, safe };
    }
    const name = context.anyId();
    if (name.getText().toLowerCase() === 'class' && !safe) {
        const literal = asClassLiteral(target);
        if (literal) return literal;
    }
    return { kind: 'member', at: builder.at(name), target, name: name.getText(), safe };
}

/** `f(x)`, and the constructor calls `this(x)` and `super(x)`. */
export function buildMethodCall(builder: TreeBuilder, context: MethodCallContext): CallExpression {
    return {
        kind: 'call',
        at: builder.at(context),
        target: null,
        name: context.id() ? builder.name(context.id()) : context.THIS() ? 'this' : 'super',
        arguments: buildArguments(builder, context.expressionList()),
        safe: false
    };
}

/** The grammar may read `Outer.Inner.class` as two dots; it is the same as a type before `.class`. */
function asClassLiteral(target: Expression): ClassLiteralExpression | null {
    const names = dottedNames(target);
    if (!names) return null;
    const type: TypeReference = { kind: 'type', at: target.at, names, arrayDepth: 0 };
    return { kind: 'classLiteral', at: target.at, type };
}

function dottedNames(target: Expression): { name: string; args: [] }[] | null {
    if (target.kind === 'name') return [{ name: target.name, args: [] }];
    if (target.kind !== 'member' || target.safe) return null;
    const before = dottedNames(target.target);
    return before && [...before, { name: target.name, args: [] }];
}
