import { Refused } from '../../values/exceptions/refused.ts';
import type { LoadedTriggerEvent } from '../../compile/load/loadedCode.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { TriggerOperationName } from '../../platform/transactions/triggerContext.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { triggerRecords, type TriggerSide } from './triggerRecords.ts';

const operations: Readonly<Record<LoadedTriggerEvent, TriggerOperationName>> = {
    beforeInsert: 'BEFORE_INSERT',
    beforeUpdate: 'BEFORE_UPDATE',
    beforeDelete: 'BEFORE_DELETE',
    afterInsert: 'AFTER_INSERT',
    afterUpdate: 'AFTER_UPDATE',
    afterDelete: 'AFTER_DELETE',
    afterUndelete: 'AFTER_UNDELETE'
};
/** Apex Developer Guide, "Execution Governors and Limits": triggers that fire triggers, 16 deep. */
const maximumDepth = 16;
const depths = new WeakMap<object, number>();

/** Runs the triggers of a chunk; errors that they add, or an exception of theirs, end up in `rows[i].errors`. */
export function runTriggers(event: LoadedTriggerEvent, rows: readonly PendingRow[]): void {
    const good = rows.filter((row) => row.errors.length === 0);
    const shape = good[0]?.shape;
    if (shape) current().org.passedFlows.pass(shape.name);
    const triggers = shape
        ? current()
              .org.code.triggersFor(shape.name)
              .filter((one) => one.events.includes(event))
        : [];
    if (!shape || triggers.length === 0) {
        return;
    }
    if ((depths.get(current()) ?? 0) >= maximumDepth) {
        const on = `${shape.name} trigger event ${titleOf(event)}`;
        const ids = good.flatMap((row) => row.id ?? []);
        const where = ids.length > 0 ? `${on} for [${ids.join(', ')}]` : on;
        const message = `${triggers[0]!.name}: maximum trigger depth exceeded\n${where}`;
        good.forEach((row) => row.errors.push(dmlError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message)));
        return;
    }
    const side = triggerRecords(event, good);
    for (const trigger of triggers) {
        try {
            withContext(event, shape.name, side, () => trigger.run());
        } catch (error) {
            failAll(good, trigger.name, event, error);
            return;
        }
    }
    takeBack(event, good, side);
}

/** Whether any trigger listens at all: partial success is only retried when one has run. */
export function hasTriggers(shape: { readonly name: string }): boolean {
    return current().org.code.triggersFor(shape.name).length > 0;
}

function withContext(event: LoadedTriggerEvent, object: string, side: TriggerSide, run: () => void): void {
    const transaction = current();
    const depth = (depths.get(transaction) ?? 0) + 1;
    const outer = transaction.trigger;
    depths.set(transaction, depth);
    transaction.trigger = {
        object,
        operation: operations[event],
        new: listOf(object, side.new),
        old: listOf(object, side.old),
        newMap: event === 'beforeInsert' ? null : mapOf(object, side.new),
        oldMap: mapOf(object, side.old),
        size: (side.new ?? side.old)!.length
    };
    try {
        run();
    } finally {
        transaction.trigger = outer;
        depths.set(transaction, depth - 1);
    }
}

function listOf(object: string, records: readonly SObjectValue[] | null): ApexList | null {
    if (records === null) {
        return null;
    }
    const list = new ApexList(typeNamed(`List<${object}>`), [...records]);
    list.frozen = 'Collection is read-only';
    return list;
}

function mapOf(object: string, records: readonly SObjectValue[] | null): ApexMap | null {
    if (records === null) {
        return null;
    }
    const map = new ApexMap(typeNamed(`Map<Id,${object}>`));
    records.forEach((record) => map.put(record.id, record));
    return map;
}

/** Values of before triggers are saved; errors of any trigger stop their rows. */
function takeBack(event: LoadedTriggerEvent, rows: readonly PendingRow[], side: TriggerSide): void {
    const records = (side.new ?? side.old)!;
    rows.forEach((row, index) => {
        const record = records[index]!;
        for (const { message, field } of record.errors) {
            row.errors.push(dmlError('FIELD_CUSTOM_VALIDATION_EXCEPTION', message, ...(field === null ? [] : [field])));
        }
        if (event === 'beforeInsert' || event === 'beforeUpdate') {
            row.values = row.values.map((value, slot) =>
                row.shape.fields[slot]!.formula === null ? (record.at(slot) ?? null) : value
            );
        }
    });
}

/** An exception that a trigger lets through fails every row of the chunk (platform notes, item 29). */
function failAll(rows: readonly PendingRow[], trigger: string, event: LoadedTriggerEvent, error: unknown): void {
    if (!(error instanceof ApexException) || error.uncatchable || error instanceof Refused) {
        throw error;
    }
    const cause = `${error.apexText()}\n\n${within(trigger, error.stackTraceString())}`;
    const message = `${trigger}: execution of ${titleOf(event)}\n\ncaused by: ${cause}`;
    rows.forEach((row) => row.errors.push(dmlError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message)));
}

function titleOf(event: LoadedTriggerEvent): string {
    return event[0]!.toUpperCase() + event.slice(1);
}

/** A trigger's trace ends with the trigger: the statement that fired it has a trace of its own. */
function within(trigger: string, stack: string): string {
    const lines = stack.split('\n');
    const last = lines.findIndex((line) => line.startsWith(`Trigger.${trigger}`));
    return (last === -1 ? lines : lines.slice(0, last + 1)).join('\n');
}
