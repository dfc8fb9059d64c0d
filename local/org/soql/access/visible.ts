import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { QueryContext } from '../context.ts';
import { fileAccess } from './fileAccess.ts';
import { rowAccess } from './rowAccess.ts';

/** The rows that are there for whoever asks: not deleted ones unless asked for, and what sharing lets the user read. */
export function visible(shape: ObjectShape, context: QueryContext, deletedToo: boolean): (row: Row) => boolean {
    const access = fileAccess(shape, context.mode) ?? rowAccess(shape, 'Read');
    const shared = access !== null && context.sharing() ? access : null;
    return (row) => (deletedToo || !row.deleted) && (shared === null || shared(row));
}
