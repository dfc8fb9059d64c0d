import type { Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';

/** The arguments of `this(…)` and `super(…)` are worked out before there is an object: they use nothing of it. */
export function checkBeforeObject(expression: Expression, name: string, body: Body): void {
    if (body.beforeObject) {
        error(body, expression, `Cannot reference instance variables in a constructor invocation: ${name}`);
    }
}
