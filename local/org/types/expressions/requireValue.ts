import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { Expression, Node } from '../../syntax/ast/ast.ts';
import { isDynamicQuery } from './isDynamicQuery.ts';
import { isAssignable } from './assignable.ts';
import type { Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { requireAssignable } from './requireAssignable.ts';

/** A value in the place of a type; a query may stand for its only row. `node` is where an error is reported. */
export function requireValue(value: Expression, from: ApexType, to: ApexType, body: Body, node: Node = value): void {
    if (!isSingleRow(value, from, to, body)) {
        requireAssignable(node, from, to, body);
    }
}

/** `Account a = [SELECT …]`, `Account a = Database.query(…)`. */
export function isSingleRow(value: Expression, from: ApexType, to: ApexType, body: Body): boolean {
    if (from.kind !== 'list' || from.of.kind !== 'sobject' || to.kind !== 'sobject') {
        return false;
    }
    return isQuery(value) ? isAssignable(from.of, to) : isDynamicQuery(value, body);
}
