import type { SoqlExpression, SoslExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { ERROR, INTEGER, listOf, SOBJECT, sobjectOf } from '../world/primitives.ts';
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

/** A SOSL expression has the type of a list of lists; the local org does not search. */
export function checkSosl(expression: SoslExpression, body: Body): ApexType {
    expression.binds.forEach((bind) => checkExpression(bind, body));
    body.recorder.refuse(expression, 'SOSL');
    return listOf(listOf(SOBJECT));
}
