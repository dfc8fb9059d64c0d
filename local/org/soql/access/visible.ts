import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { QueryContext } from '../context.ts';
import { fileAccess } from './fileAccess.ts';
import { rowAccess } from './rowAccess.ts';

/**
 * The rows that are there for whoever asks: not deleted ones unless asked for, what sharing lets the user read, and no data
 * of the org in a test without SeeAllData.
 */
export function visible(shape: ObjectShape, context: QueryContext, deletedToo: boolean): (row: Row) => boolean {
    const access = fileAccess(shape, context.mode) ?? rowAccess(shape, 'Read');
    const shared = access !== null && context.sharing() ? access : null;
    const { org, test } = current();
    const siloed = test !== null && !test.seeAllData && org.deployedData.size > 0;
    return (row) =>
        (deletedToo || !row.deleted) && (shared === null || shared(row)) && !(siloed && org.deployedData.has(row.id));
}
