import { current } from '../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import { typeofProblem } from '../schema/typeofProblem.ts';
import type { SelectItem } from '../syntax/ast/soqlAst.ts';
import { raise } from '../values/exceptions/raise.ts';
import { placed } from './placed.ts';
import { noSuchObject, noSuchRelationship } from './queryErrors.ts';
import { fieldSource } from './source.ts';

/** Checks a TYPEOF expression; raises System.QueryException with the place. */
export function checkTypeof(text: string | null, shape: ObjectShape, item: SelectItem & { kind: 'typeof' }): void {
    placed(text, item.at, () => {
        const lookup = lookupAt(shape, item.path);
        const named = item.when.map(({ type }) => current().org.schema.object(type) ?? noSuchObject(type));
        const problem = typeofProblem(
            lookup,
            named.map(({ name }) => name)
        );
        if (problem !== null) {
            raise('System.QueryException', problem);
        }
        item.when.forEach(({ fields }, index) => fields.forEach((path) => fieldSource(named[index]!, path)));
    });
}

/** The lookup that a path of relationships ends in. */
function lookupAt(shape: ObjectShape, [first, ...rest]: readonly string[]): FieldShape {
    const lookup = shape.parent(first!) ?? noSuchRelationship(shape, first!);
    const [only] = lookup.referenceTo;
    const parent = rest.length === 0 || only === undefined ? undefined : current().org.schema.object(only);
    return parent ? lookupAt(parent, rest) : lookup;
}
