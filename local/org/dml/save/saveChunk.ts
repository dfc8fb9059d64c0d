import { current } from '../../platform/transactions/transaction.ts';
import { textOf } from '../../values/text.ts';
import type { PendingRow } from './pendingRow.ts';
import { stamp } from './prepareRow.ts';
import { rollUp } from '../rollUps.ts';
import { runTriggers } from '../triggers/runTriggers.ts';
import { fillStandard, followSave } from '../standard/standardFields.ts';
import { validateRow } from './validateRow.ts';

/**
 * The order of execution for up to 200 rows that are inserted or updated (platform notes, item 26). Rows that fail keep
 * their errors and are not saved; the rest is saved.
 */
export function saveChunk(rows: readonly PendingRow[]): void {
    const inserting = rows[0]!.before === null;
    runTriggers(inserting ? 'beforeInsert' : 'beforeUpdate', rows);
    rows.filter(good).forEach((row) => fillStandard(row, rows));
    rows.forEach((row) => validateRow(row, rows));
    const saved = rows.filter(good);
    saved.forEach(save);
    saved.forEach((row) => followSave(row, saved));
    runTriggers(inserting ? 'afterInsert' : 'afterUpdate', saved);
    rollUp(saved);
}

function good(row: PendingRow): boolean {
    return row.errors.length === 0;
}

function save(row: PendingRow): void {
    const { org, user } = current();
    row.id ??= org.store.nextId(row.shape);
    stamp(row);
    org.store.put(row.shape, { id: row.id, values: [...row.values], deleted: false });
    tellChange(row, user.username);
}

/** What `npm start` shows; told after the commit, so that nothing is told that was rolled back. */
function tellChange(row: PendingRow, user: string): void {
    const transaction = current();
    const fields: Record<string, string | null> = {};
    row.shape.fields.forEach((field, slot) => {
        const [value, old] = [row.values[slot]!, row.before?.values[slot] ?? null];
        if (textOrNull(value) !== textOrNull(old)) {
            fields[field.name] = textOrNull(value);
        }
    });
    const operation = row.before === null ? 'insert' : 'update';
    const { id, shape } = row;
    transaction.afterCommit(() =>
        transaction.org.emit({ kind: 'change', operation, object: shape.name, id: id!, fields, user })
    );
}

function textOrNull(value: Parameters<typeof textOf>[0]): string | null {
    return value === null ? null : textOf(value);
}
