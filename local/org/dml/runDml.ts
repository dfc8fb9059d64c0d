import { forbiddenDml } from '../schema/forbiddenDml.ts';
import { current } from '../platform/transactions/transaction.ts';
import type { Frame } from '../compile/load/dataPort.ts';
import type { LimitCounters } from '../platform/limits/limits.ts';
import { publishEvents } from '../platform/events/publishEvents.ts';
import { nullPointer, raise } from '../values/exceptions/raise.ts';
import type { SObjectValue } from '../values/records/sobject.ts';
import { checkRights, rightsException } from './checks/checkRights.ts';
import { deleteRecords, undeleteRecords } from './delete/deleteRecords.ts';
import { dmlError, type DmlError, type SaveOutcome } from './dmlError.ts';
import type { PendingRow } from './save/pendingRow.ts';
import { refuseUnstored } from '../schema/refuseUnstored.ts';
import { mixedDmlError } from './checks/mixedDml.ts';
import { hasTriggers } from './triggers/runTriggers.ts';
import { saveRecords } from './save/saveRecords.ts';
import { splitUpsert } from './save/splitUpsert.ts';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export interface DmlOptions {
    readonly allOrNone: boolean;
    readonly mode: 'user' | 'system';
    readonly frame?: Frame | null;
    /** Of an upsert; Id when not given. */
    readonly externalIdField?: string | null;
    /** Texts that are too long are cut. */
    readonly truncate?: boolean;
}

/** Salesforce tries the good rows of a partly failed statement up to three times (platform notes, 1.9). */
const attempts = 3;

/**
 * One DML statement: counts, checks, runs the order of execution and takes everything back when it must. Outcomes come in
 * the order of the records. With allOrNone a failed row undoes all, and the caller raises the DmlException.
 */
export function runDml(
    operation: DmlOperation,
    records: readonly (SObjectValue | null)[],
    options: DmlOptions
): SaveOutcome[] {
    const transaction = current();
    const list = records.map((record) => record ?? nullPointer());
    if (list.length === 0) {
        return [];
    }
    checkObjects(operation, list);
    if (list[0]!.shape.kind === 'event') {
        return publishEvents(list).map((one) => ({ ...one, created: true }));
    }
    transaction.limits.spend('dmlStatements');
    transaction.limits.spend('dmlRows', list.length);
    const mixed = mixedDmlError(operation, list);
    if (mixed !== null) {
        return list.map(({ id }) => ({ id, success: false, created: false, errors: [mixed] }));
    }
    const denied = checkRights(operation, list, options.mode);
    if (denied.size > 0 && options.allOrNone) {
        throw rightsException(denied, list);
    }
    checkDuplicates(operation, list);
    const may = list.filter((_, index) => !denied.has(index));
    const tried = may.length > 0 ? attempt(operation, may, options, 1, transaction.limits.copy()) : [];
    const outcomes = withDenied(list, denied, tried);
    if (outcomes.some((one) => one.success)) {
        transaction.uncommittedWork = true;
    }
    return outcomes;
}

/** The outcomes of the rows that were tried, with those of the rows that the user may not save in their places. */
function withDenied(
    list: readonly SObjectValue[],
    denied: ReadonlyMap<number, DmlError>,
    tried: readonly SaveOutcome[]
): SaveOutcome[] {
    let next = 0;
    return list.map((record, index) => {
        const error = denied.get(index);
        return error
            ? { id: record.id, success: false, created: false, errors: [error], object: record.shape.name }
            : tried[next++]!;
    });
}

/**
 * Rows of a statement that fail in part are taken back, and the good ones are tried again with the limits of the start:
 * triggers fire again, statics stay as they are (platform notes, 1.9 and item 30).
 */
function attempt(
    operation: DmlOperation,
    list: readonly SObjectValue[],
    options: DmlOptions,
    number: number,
    limits: LimitCounters
): SaveOutcome[] {
    const transaction = current();
    const mark = transaction.mark();
    const rows = perform(operation, list, options);
    const failed = rows.filter((row) => row.errors.length > 0);
    const fired = list.some((record) => hasTriggers(record.shape));
    if (failed.length > 0 && (options.allOrNone || fired)) {
        transaction.rollbackTo(mark);
    }
    if (failed.length === 0 || failed.length === rows.length || options.allOrNone || !fired) {
        return finish(operation, rows, options.allOrNone && failed.length > 0);
    }
    if (number === attempts) {
        return rows.map((row) => outcome(row, row.errors.length > 0 ? row.errors : [tooManyRetries], false));
    }
    const survivors = rows.filter((row) => row.errors.length === 0);
    const records = survivors.map((row) => row.record);
    transaction.limits.restore(limits);
    const again = attempt(operation, records, options, number + 1, limits);
    const byRow = new Map(survivors.map((row, index) => [row, again[index]!]));
    return rows.map((row) => byRow.get(row) ?? outcome(row, row.errors, false));
}

const tooManyRetries = dmlError(
    'TOO_MANY_RETRIES',
    'Too many batch retries in the presence of Apex triggers and partial failures.'
);

function perform(operation: DmlOperation, list: readonly SObjectValue[], options: DmlOptions): PendingRow[] {
    switch (operation) {
        case 'insert':
        case 'update':
            return byObject(list, (part) => saveRecords(part, operation, options));
        case 'upsert':
            return byObject(list, (part) => splitUpsert(part, options.externalIdField ?? 'Id', options));
        case 'delete':
            return byObject(list, (part) => deleteRecords(part, options));
        case 'undelete':
            return byObject(list, undeleteRecords);
    }
}

/** Runs of one object that a mixed list may have (Apex Developer Guide, "Creating Records for Multiple Object Types"). */
const mostRuns = 10;
const tooManyRuns = `Cannot have more than ${mostRuns} chunks in a single operation. Please rearrange the data to reduce chunking.`;

/** A list of SObjects may mix objects; each run of one object is saved by itself. */
function byObject(list: readonly SObjectValue[], save: (part: readonly SObjectValue[]) => PendingRow[]): PendingRow[] {
    const rows: PendingRow[] = [];
    const runs = list.filter((record, index) => index > 0 && record.shape !== list[index - 1]!.shape).length + 1;
    if (runs > mostRuns) {
        raise('System.TypeException', tooManyRuns);
    }
    let start = 0;
    for (let index = 1; index <= list.length; index++) {
        if (index === list.length || list[index]!.shape !== list[start]!.shape) {
            rows.push(...save(list.slice(start, index)).map((row, place) => ({ ...row, index: start + place })));
            start = index;
        }
    }
    return rows;
}

/** New records get their ids only when the statement holds; a rolled-back one leaves the caller's records alone. */
function finish(operation: DmlOperation, rows: readonly PendingRow[], undone: boolean): SaveOutcome[] {
    const inserts = operation === 'insert' || operation === 'upsert';
    return rows.map((row) => {
        const saved = row.errors.length === 0 && !undone;
        if (saved && inserts && row.before === null) {
            row.record.setByName('Id', row.id);
        }
        return outcome(row, row.errors, saved);
    });
}

function outcome(row: PendingRow, errors: SaveOutcome['errors'], success: boolean): SaveOutcome {
    const created = row.before === null;
    const id = success || !created ? row.id : null;
    return { id, success, created: created && success, errors, object: row.shape.name };
}

function checkObjects(operation: DmlOperation, list: readonly SObjectValue[]): void {
    list.forEach((record) => refuseUnstored(record.shape));
    for (const { name } of new Set(list.map((record) => record.shape))) {
        const problem = forbiddenDml(name, operation);
        if (problem !== null) {
            raise('System.TypeException', problem);
        }
    }
}

function checkDuplicates(operation: DmlOperation, list: readonly SObjectValue[]): void {
    if (operation === 'insert') {
        if (new Set(list).size < list.length) {
            raise('System.ListException', 'Before Insert or Upsert list must not have two identically equal elements');
        }
        return;
    }
    const seen = new Set<string>();
    for (const { id } of list) {
        if (id !== null && seen.has(id) && operation !== 'undelete') {
            raise('System.ListException', `Duplicate id in list: ${id}`);
        }
        seen.add(id ?? '');
    }
}
