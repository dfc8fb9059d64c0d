import type { Expression } from '../../syntax/ast/ast.ts';
import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { ApexType } from '../world/model.ts';
import { commonType } from './commonType.ts';

/**
 * The type of a choice between two expressions (`?:`, `??`); a query stands for its only row where the other side is a
 * record. null where the two have nothing in common.
 */
export function commonOfChoice(
    one: Expression,
    oneType: ApexType,
    other: Expression,
    otherType: ApexType
): ApexType | null {
    return commonType(asRow(one, oneType, otherType), asRow(other, otherType, oneType));
}

function asRow(expression: Expression, type: ApexType, beside: ApexType): ApexType {
    return type.kind === 'list' && beside.kind === 'sobject' && isQuery(expression) ? type.of : type;
}
