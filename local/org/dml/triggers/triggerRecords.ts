import type { LoadedTriggerEvent } from '../../compile/load/loadedCode.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { withFormulas } from '../formula/withFormulas.ts';
import { triggerRecord, type PendingRow } from '../save/pendingRow.ts';

/** Trigger.new and Trigger.old of one chunk. */
export interface TriggerSide {
    readonly new: readonly SObjectValue[] | null;
    readonly old: readonly SObjectValue[] | null;
}

/** New instances for each event (platform notes, item 28); only Trigger.new of before triggers can be changed. */
export function triggerRecords(event: LoadedTriggerEvent, rows: readonly PendingRow[]): TriggerSide {
    const insert = event === 'beforeInsert' || event === 'afterInsert' || event === 'afterUndelete';
    const removal = event === 'beforeDelete' || event === 'afterDelete';
    const writable = event === 'beforeInsert' || event === 'beforeUpdate';
    return {
        new: removal ? null : rows.map((row) => guarded(record(row, row.values), writable)),
        old: insert ? null : rows.map((row) => guarded(record(row, row.before!.values), false))
    };
}

function record(row: PendingRow, values: readonly ApexValue[]): SObjectValue {
    return triggerRecord(row.shape, withFormulas(row.shape, values));
}

function guarded(record: SObjectValue, writable: boolean): SObjectValue {
    record.readOnly = !writable;
    return record;
}
