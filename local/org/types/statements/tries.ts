import type { TryStatement } from '../../syntax/ast/ast.ts';
import { isAssignable } from '../expressions/assignable.ts';
import { declareVariable } from './declareVariable.ts';
import { error, nested, typeOfReference, type Body } from './body.ts';
import { isException } from '../world/hierarchy.ts';
import type { ApexType } from '../world/model.ts';
import { checkBlock, type Completes } from './statements.ts';
import { typeName } from '../names/typeName.ts';

export function checkTry(statement: TryStatement, body: Body): Completes {
    if (statement.catches.length === 0 && statement.finally === null) {
        error(body, statement, 'Try block must have at least one catch block or a finally block');
    }
    let completes = checkBlock(statement.body, body);
    const caught: ApexType[] = [];
    for (const clause of statement.catches) {
        const inner = nested(body);
        const type = typeOfReference(clause.type, inner, clause.body);
        if (type.kind !== 'error' && !isException(type)) {
            error(body, clause.body, `Catch block variable must be of type exception: ${typeName(type)}`);
        } else if (type.kind === 'class' && caught.some((earlier) => isAssignable(type, earlier))) {
            error(body, clause.body, `Exception type already caught: ${typeName(type)}`);
        }
        caught.push(type);
        declareVariable({ name: clause.variable, type }, clause, inner);
        completes = checkBlock(clause.body, inner) || completes;
    }
    // however `finally` ends, the platform's compiler looks at the other blocks alone
    if (statement.finally) checkBlock(statement.finally, body);
    return completes;
}
