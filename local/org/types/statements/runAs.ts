import type { RunAsStatement } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { checkBlock, type Completes } from './statements.ts';

/** `System.runAs(user) { … }`: a User, or a package version. What follows can be reached even if the block returns. */
export function checkRunAs(statement: RunAsStatement, body: Body): Completes {
    const args = statement.arguments.map((argument) => checkExpression(argument, body));
    const [first] = args;
    const isUser = first?.kind === 'sobject' && (first.name === null || first.name.toLowerCase() === 'user');
    const isVersion = first?.kind === 'class' && first.class.name === 'System.Version';
    if (first?.kind !== 'error' && (args.length !== 1 || !(isUser || isVersion))) {
        error(body, statement, "runAs requires a single argument of type 'User' or 'Version'");
    }
    checkBlock(statement.body, body);
    return true;
}
