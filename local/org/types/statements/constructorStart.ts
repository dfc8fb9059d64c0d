import type { ConstructorDeclaration, Statement } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import { chooseConstructor, hasDefault } from '../expressions/constructors.ts';
import { superclassOf } from '../world/hierarchy.ts';

/** `this(…)` and `super(…)` come first; without them the superclass needs a constructor without parameters. */
export function checkConstructorStart(declaration: ConstructorDeclaration, body: Body): void {
    const [first, ...others] = declaration.body.statements;
    others.filter(isConstructorCall).forEach((statement) => {
        error(
            body,
            statement,
            `Call to '${callName(statement)}()' must be the first statement in a constructor method`
        );
    });
    const above = body.owner && superclassOf(body.owner);
    if (above?.origin !== 'user' || (first && isConstructorCall(first)) || hasDefault(above)) {
        return;
    }
    if (chooseConstructor(above, [], [], body.world).is === 'none') {
        error(body, declaration, `No default constructor available in super type: ${above.name}`);
    }
}

function callName(statement: Statement): string {
    const call = statement.kind === 'expression' ? statement.expression : null;
    return call?.kind === 'call' ? call.name.toLowerCase() : '';
}

function isConstructorCall(statement: Statement): boolean {
    if (statement.kind !== 'expression' || statement.expression.kind !== 'call') {
        return false;
    }
    const { target, name } = statement.expression;
    return target === null && /^(this|super)$/i.test(name);
}
