import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { Expression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { isDynamicQuery } from './isDynamicQuery.ts';

/** A record of an object that only the run finds out, see `isAssignable`. */
const anyRecord: ApexType = { kind: 'sobject', name: 'Name' };

/** The types of arguments where queries stand for their only rows; the same list where there is no query. */
export function rowTypes(
    args: readonly ApexType[],
    expressions: readonly Expression[],
    body: Body
): readonly ApexType[] {
    const row = (arg: ApexType, index: number): ApexType => {
        const expression = expressions[index];
        if (arg.kind !== 'list' || arg.of.kind !== 'sobject' || !expression) return arg;
        return isQuery(expression) ? arg.of : isDynamicQuery(expression, body) ? anyRecord : arg;
    };
    const rows = args.map(row);
    return rows.every((type, index) => type === args[index]) ? args : rows;
}
