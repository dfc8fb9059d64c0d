import type { Row } from '../store/row.ts';

/**
 * Rows that an index found, in the order in which they were inserted, as a walk through the table has them: ids count up.
 * An index gives them value by value, and updated rows last.
 */
export function inIdOrder(rows: Row[]): Row[] {
    for (let index = 1; index < rows.length; index++) {
        if (rows[index]!.id < rows[index - 1]!.id) {
            return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
        }
    }
    return rows;
}
