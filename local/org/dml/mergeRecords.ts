import { current } from '../platform/transactions/transaction.ts';
import type { Row } from '../store/row.ts';
import { nullPointer, raise } from '../values/exceptions/raise.ts';
import type { SObjectValue } from '../values/records/sobject.ts';
import { checkRights, rightsException } from './checks/checkRights.ts';
import { checkSharing } from './checks/checkSharing.ts';
import { pendingDelete } from './delete/deleteRecords.ts';
import { dependants } from './delete/dependants.ts';
import { dmlError, type DmlError } from './dmlError.ts';
import type { PendingRow } from './save/pendingRow.ts';
import { bin } from './delete/recycleBin.ts';
import { rollUpParents } from './rollUps.ts';
import type { DmlOptions } from './runDml.ts';
import { runTriggers } from './triggers/runTriggers.ts';
import { saveRecords } from './save/saveRecords.ts';

/** What became of one of the records that a merge takes away. */
export interface MergeOutcome {
    readonly masterId: string;
    readonly loserId: string;
    readonly errors: readonly DmlError[];
    /** Records whose lookup to the loser leads to the master now. */
    readonly related: readonly string[];
}

const mergeable = new Set(['Account', 'Contact', 'Case', 'Individual', 'Lead']);
const mostLosers = 2;

/**
 * Merges up to two records into a master (Apex Developer Guide, "Merging Records" and "Triggers and Merge Statements"): one
 * delete event for the losers, children move to the master without triggers, losers remember it in MasterRecordId, then
 * the master is updated. With allOrNone any error takes all back.
 */
export function mergeRecords(
    master: SObjectValue | null,
    losers: readonly (SObjectValue | null)[],
    options: DmlOptions
): MergeOutcome[] {
    const winner = master ?? nullPointer();
    const given = losers.map((one) => one ?? nullPointer());
    if (!mergeable.has(winner.shape.name)) {
        raise('System.TypeException', `Specified type ${winner.shape.name} cannot be merged`);
    }
    if (given.some((one) => one.shape !== winner.shape)) {
        raise('System.TypeException', 'Invalid type for duplicate records');
    }
    const transaction = current();
    transaction.limits.spend('dmlStatements');
    transaction.limits.spend('dmlRows', given.length + 1);
    const denied = checkRights('update', [winner], options.mode);
    if (denied.size > 0) {
        throw rightsException(denied, [winner]);
    }
    checkRights('delete', given, options.mode);
    const mark = transaction.mark();
    const outcomes = merge(winner, given, options);
    const failed = outcomes.filter((one) => one.errors.length > 0);
    if (failed.length > 0 && (options.allOrNone || failed.length === outcomes.length)) {
        transaction.rollbackTo(mark);
    } else {
        transaction.uncommittedWork = true;
    }
    return outcomes;
}

function merge(winner: SObjectValue, losers: readonly SObjectValue[], options: DmlOptions): MergeOutcome[] {
    const masterId = winner.id ?? '';
    const rows = losers.map(pendingDelete);
    const wrong = wrongMaster(winner, losers);
    rows.forEach((row) => row.errors.push(...wrong));
    checkSharing(rows, 'All', options);
    runTriggers('beforeDelete', rows);
    const good = rows.filter((row) => row.errors.length === 0);
    const related = new Map(good.map((row) => [row, takeAway(row, masterId)]));
    const gone = good.map((row) => ({ ...row, before: remembering(row, masterId) }));
    runTriggers('afterDelete', gone);
    rollUpParents(winner.shape, masterId);
    if (good.length > 0) {
        const [saved] = saveRecords([winner], 'update', options);
        good.forEach((row) => row.errors.push(...saved!.errors));
    }
    return rows.map((row) => ({
        masterId,
        loserId: row.id ?? '',
        errors: row.errors,
        related: related.get(row) ?? []
    }));
}

function wrongMaster(winner: SObjectValue, losers: readonly SObjectValue[]): DmlError[] {
    const found = winner.id === null ? undefined : current().org.store.row(winner.id);
    if (!found || found.table.shape !== winner.shape) {
        return [dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')];
    }
    if (found.row.deleted) {
        return [dmlError('ENTITY_IS_DELETED', 'entity is deleted')];
    }
    if (losers.some((one) => one.id === winner.id)) {
        return [dmlError('MERGE_FAILED', 'Duplicate master and record to merge')];
    }
    return losers.length > mostLosers ? [dmlError('MERGE_FAILED', 'Too many records to merge')] : [];
}

/** Moves the children of a loser to the master and puts the loser into the recycle bin. */
function takeAway(row: PendingRow, masterId: string): string[] {
    const { store } = current().org;
    const moved = dependants(row.shape, row.id!).map((child) => {
        const fresh = store.table(child.shape).get(child.row.id)!;
        // the master itself may have been a child of the loser
        const parent = fresh.id === masterId ? null : masterId;
        const values = fresh.values.map((value, slot) => (slot === child.slot ? parent : value));
        store.put(child.shape, { ...fresh, values });
        return fresh.id;
    });
    const saved = remembering(row, masterId);
    bin(row.shape, saved);
    return [...new Set(moved)];
}

/** The loser's row with the master's id in it. */
function remembering(row: PendingRow, masterId: string): Row {
    const slot = row.shape.slot('MasterRecordId', 'sobjectField');
    const values = row.before!.values.map((value, index) => (index === slot ? masterId : value));
    return { ...row.before!, values };
}
