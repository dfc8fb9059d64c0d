import { current } from '../../platform/transactions/transaction.ts';
import { localDay } from '../../soql/filter/dateParts.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { savedRow } from './savedRow.ts';
import { statusOf } from './statusOf.ts';

const minute = 60_000;

/** What a task takes from its status, its priority and what it is about (Object Reference, "Task"). */
export function fillTask(row: PendingRow): void {
    const closed = statusOf('TaskStatus', fieldOf(row, 'Status'))?.('IsClosed') === true;
    const wasClosed = fieldOf(row, 'IsClosed') === true;
    setField(row, 'IsClosed', closed);
    setField(row, 'IsHighPriority', statusOf('TaskPriority', fieldOf(row, 'Priority'))?.('IsHighPriority') === true);
    if (closed !== wasClosed) {
        const now = new ApexDatetime(Math.floor(current().now() / 1000) * 1000);
        setField(row, 'CompletedDateTime', closed ? now : null);
    }
    setField(row, 'TaskSubtype', fieldOf(row, 'TaskSubtype') ?? 'Task');
    fillRelations(row);
}

/** When an event is: its end and its length follow from each other (Object Reference, "Event"). */
export function fillEvent(row: PendingRow): void {
    setField(row, 'EventSubtype', fieldOf(row, 'EventSubtype') ?? 'Event');
    if (fieldOf(row, 'IsAllDayEvent') === true) {
        fillDays(row);
    } else {
        fillTimes(row);
    }
    fillRelations(row);
}

function fillTimes(row: PendingRow): void {
    const start = changed(row, 'ActivityDateTime') ? fieldOf(row, 'ActivityDateTime') : fieldOf(row, 'StartDateTime');
    if (!(start instanceof ApexDatetime)) {
        missing(row, 'DurationInMinutes', 'ActivityDateTime');
        return;
    }
    const length = fieldOf(row, 'DurationInMinutes');
    const byLength = changed(row, 'DurationInMinutes') || !changed(row, 'EndDateTime');
    const givenEnd = fieldOf(row, 'EndDateTime');
    const minutes =
        byLength && typeof length === 'number'
            ? length
            : givenEnd instanceof ApexDatetime
              ? Math.round((givenEnd.epochMs - start.epochMs) / minute)
              : null;
    if (minutes === null) {
        missing(row, 'DurationInMinutes');
        return;
    }
    if (minutes < 0) {
        row.errors.push(dmlError('FIELD_INTEGRITY_EXCEPTION', "Event duration can't be negative", 'DurationInMinutes'));
        return;
    }
    const end = new ApexDatetime(start.epochMs + minutes * minute);
    setField(row, 'StartDateTime', start);
    setField(row, 'ActivityDateTime', start);
    setField(row, 'EndDateTime', end);
    setField(row, 'DurationInMinutes', minutes);
    setField(row, 'ActivityDate', new ApexDate(localDay(start, true)!));
    setField(row, 'EndDate', new ApexDate(localDay(end, true)!));
}

/** Events of whole days begin and end at midnight of GMT. */
function fillDays(row: PendingRow): void {
    const start = fieldOf(row, 'StartDateTime') ?? fieldOf(row, 'ActivityDateTime');
    const date = fieldOf(row, 'ActivityDate');
    const from =
        start instanceof ApexDatetime ? localDay(start, false)! : date instanceof ApexDate ? date.epochDay : null;
    if (from === null) {
        missing(row, 'ActivityDate');
        return;
    }
    const end = fieldOf(row, 'EndDateTime');
    const length = fieldOf(row, 'DurationInMinutes');
    const to =
        end instanceof ApexDatetime
            ? localDay(end, false)!
            : from + Math.max(0, Math.ceil((typeof length === 'number' ? length : 0) / 1440) - 1);
    setField(row, 'ActivityDate', new ApexDate(from));
    setField(row, 'StartDateTime', atMidnight(from));
    setField(row, 'ActivityDateTime', atMidnight(from));
    setField(row, 'EndDateTime', atMidnight(to));
    setField(row, 'EndDate', new ApexDate(to));
    setField(row, 'DurationInMinutes', (to - from + 1) * 1440);
}

function atMidnight(day: number): ApexDatetime {
    return new ApexDatetime(day * 1440 * minute);
}

/** Whether this save sets a field to something else than what is saved. */
function changed(row: PendingRow, name: string): boolean {
    const slot = row.shape.slot(name, 'sobjectField')!;
    const [value, old] = [row.values[slot] ?? null, row.before?.values[slot] ?? null];
    const same =
        value instanceof ApexDatetime && old instanceof ApexDatetime ? value.epochMs === old.epochMs : value === old;
    return value !== null && !same;
}

function missing(row: PendingRow, ...fields: string[]): void {
    const message = `Required fields are missing: [${fields.join(', ')}]`;
    row.errors.push(dmlError('REQUIRED_FIELD_MISSING', message, ...fields));
}

/** Counts of relations, and the account: of what the activity is about, else of the contact. */
function fillRelations(row: PendingRow): void {
    const [what, who] = [savedRow(fieldOf(row, 'WhatId')), savedRow(fieldOf(row, 'WhoId'))];
    setField(row, 'WhatCount', what ? 1 : 0);
    setField(row, 'WhoCount', who ? 1 : 0);
    const ofWhat = what?.object === 'Account' ? fieldOf(row, 'WhatId') : what?.field('AccountId');
    setField(row, 'AccountId', ofWhat ?? (who?.object === 'Contact' ? who.field('AccountId') : null));
    if (who?.object === 'Lead' && what) {
        const message = 'A lead cannot be related to another record: WhatId has to be empty';
        row.errors.push(dmlError('FIELD_INTEGRITY_EXCEPTION', message, 'WhatId'));
    }
}
