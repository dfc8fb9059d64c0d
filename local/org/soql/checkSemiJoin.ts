import { current } from '../platform/transactions/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import { semiJoinProblem, type JoinSide } from '../schema/semiJoinProblem.ts';
import type { Condition, SoqlQuery } from '../syntax/ast/soqlAst.ts';
import { raise } from '../values/exceptions/raise.ts';
import { placed } from './placed.ts';
import { fieldSource } from './source.ts';

/** Checks both sides of `left IN (SELECT …)` against each other; raises System.QueryException with the place. */
export function checkSemiJoin(
    text: string | null,
    shape: ObjectShape,
    { left, at }: Condition & { kind: 'in' },
    inner: SoqlQuery
): void {
    const from = current().org.schema.object(inner.from.name);
    const [selected] = inner.select;
    if (left.kind !== 'path' || selected?.kind !== 'field' || from === undefined) {
        return;
    }
    placed(text, at, () => {
        const problem = semiJoinProblem(sideOf(shape, left.path), sideOf(from, selected.path), from.name);
        return problem === null ? null : raise('System.QueryException', problem);
    });
}

function sideOf(shape: ObjectShape, path: readonly string[]): JoinSide {
    const source = fieldSource(shape, path);
    return { object: source.shape.name, field: source.field, path };
}
