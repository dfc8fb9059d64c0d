import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { Condition } from '../syntax/ast/soqlAst.ts';
import { definitionRows, isDefinition } from './definitionRows.ts';
import { subscriberRows } from './subscriberRows.ts';

/** Objects whose rows are no rows of the store: each query makes them anew. */
export function isComputed(object: string): boolean {
    return isDefinition(object) || object === 'EventBusSubscriber';
}

/** All rows of such an object, before any condition. */
export function computedRows(shape: ObjectShape, where: Condition | null): Row[] {
    return isDefinition(shape.name) ? definitionRows(shape, where) : subscriberRows(shape);
}
