import type { ConstructorDeclaration, Statement } from '../syntax/ast.ts';
import { error, type Body } from './body.ts';
import { chooseConstructor, constructorText, hasDefault } from './constructors.ts';
import { superclassOf } from './hierarchy.ts';

/** `this(…)` and `super(…)` come first; without them the superclass needs a constructor without parameters. */
export function checkConstructorStart(declaration: ConstructorDeclaration, body: Body): void {
    const [first, ...others] = declaration.body.statements;
    others.filter(isConstructorCall).forEach((statement) => {
        error(body, statement, 'Call to this or super must be the first statement in a constructor');
    });
    const above = body.owner && superclassOf(body.owner);
    if (above?.origin !== 'user' || (first && isConstructorCall(first)) || hasDefault(above)) {
        return;
    }
    if (chooseConstructor(above, [], [], body.world).is === 'none') {
        error(body, declaration, `Constructor not defined: ${constructorText(above, [])}`);
    }
}

function isConstructorCall(statement: Statement): boolean {
    if (statement.kind !== 'expression' || statement.expression.kind !== 'call') {
        return false;
    }
    const { target, name } = statement.expression;
    return target === null && /^(this|super)$/i.test(name);
}
