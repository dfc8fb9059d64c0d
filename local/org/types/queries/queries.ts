import type { SoqlExpression, SoslExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { ERROR, INTEGER, listOf, SOBJECT, sobjectOf, STRING } from '../world/primitives.ts';
import { requireAssignable } from '../expressions/requireAssignable.ts';
import { SoqlChecker } from './soqlChecker.ts';

/** A SOQL expression: `Integer` for COUNT(), a list of AggregateResult for other aggregates, else a list of records. */
export function checkSoql(expression: SoqlExpression, body: Body): ApexType {
    const binds = expression.binds.map((bind) => checkExpression(bind, body));
    const checker = new SoqlChecker(expression, binds, body);
    const object = checker.check();
    if (checker.isCount) {
        return INTEGER;
    }
    if (checker.isAggregate) {
        return listOf(sobjectOf('AggregateResult'));
    }
    return object === null ? ERROR : listOf(sobjectOf(object));
}

/** A SOSL expression has the type of a list of lists; what it returns of each object is checked as a query. */
export function checkSosl(expression: SoslExpression, body: Body): ApexType {
    const types = expression.binds.map((bind) => checkExpression(bind, body));
    const { query, binds, at } = expression;
    query.refused.forEach((feature) => body.recorder.refuse(expression, feature));
    if (query.find.kind === 'bind') {
        requireAssignable(binds[query.find.index]!, types[query.find.index]!, STRING, body);
    }
    query.returning.forEach((one) => new SoqlChecker({ kind: 'soql', at, query: one, binds }, types, body).check());
    return listOf(listOf(SOBJECT));
}
