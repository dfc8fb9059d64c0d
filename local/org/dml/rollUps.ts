import { current } from '../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import { ApexDecimal } from '../values/primitives/apexDecimal.ts';
import { sameValue } from '../values/equality.ts';
import type { ApexValue } from '../values/value.ts';
import { compareValues } from './formula/formulaValues.ts';
import { matchesFilter } from './checks/matchesFilter.ts';
import type { PendingRow } from './save/pendingRow.ts';
import { fieldOf } from './save/rowFields.ts';
import { saveChunk } from './save/saveChunk.ts';
import { blankRecord } from '../values/records/blankRecord.ts';

interface MasterRollUps {
    readonly master: ObjectShape;
    readonly lookup: string;
    readonly slots: readonly number[];
}

/**
 * Computes the roll-up summaries of the masters of these detail rows anew; a master whose values change goes through its
 * own order of execution (platform notes, item 26). A master that cannot be saved fails its details.
 */
export function rollUp(rows: readonly PendingRow[]): void {
    const good = rows.filter((row) => row.errors.length === 0);
    const [first] = good;
    for (const { master, lookup, slots } of first ? rollUpsOver(first.shape) : []) {
        const masterOf = (row: PendingRow): string => String(fieldOf(row, lookup));
        const before = good.flatMap((row) =>
            row.before ? [row.before.values[row.shape.slot(lookup, 'sobjectField')!]] : []
        );
        for (const id of new Set([...good.map(masterOf), ...before.map(String)])) {
            const errors = updateMaster(master, id, slots);
            good.filter((row) => masterOf(row) === id).forEach((row) => row.errors.push(...errors));
        }
    }
}

/** Computes every roll-up of one master anew, where details came to it by other ways than being saved. */
export function rollUpParents(master: ObjectShape, id: string): void {
    const slots = master.fields.flatMap((field, slot) => (field.rollUp ? [slot] : []));
    if (slots.length > 0) {
        updateMaster(master, id, slots);
    }
}

function updateMaster(shape: ObjectShape, id: string, slots: readonly number[]): PendingRow['errors'] {
    const row = current().org.store.table(shape).get(id);
    if (!row || row.deleted) {
        return [];
    }
    const values = [...row.values];
    slots.forEach((slot) => (values[slot] = rolledUp(shape.fields[slot]!, id)));
    if (slots.every((slot) => sameValue(values[slot]!, row.values[slot]!))) {
        return [];
    }
    const pending: PendingRow = {
        shape,
        index: 0,
        record: blankRecord(shape),
        before: row,
        values,
        id,
        errors: []
    };
    saveChunk([pending]);
    return pending.errors;
}

const known = new WeakMap<ObjectShape, readonly MasterRollUps[]>();

/** The objects with roll-ups over the details of this object, found once for each object. */
function rollUpsOver(child: ObjectShape): readonly MasterRollUps[] {
    const found = known.get(child);
    if (found) {
        return found;
    }
    const all = current()
        .org.schema.objects()
        .flatMap((master) =>
            [...new Set(rollUpsOf(master, child).map((field) => field.rollUp!.lookup))].map((lookup) => ({
                master,
                lookup,
                slots: master.fields.flatMap((field, slot) =>
                    field.rollUp?.childObject === child.name && field.rollUp.lookup === lookup ? [slot] : []
                )
            }))
        );
    known.set(child, all);
    return all;
}

function rollUpsOf(master: ObjectShape, child: ObjectShape): FieldShape[] {
    return master.fields.filter((field) => field.rollUp?.childObject === child.name);
}

/** Counts and sums over no details are zero, minima and maxima empty. */
function rolledUp(field: FieldShape, masterId: string): ApexValue {
    const { schema, store } = current().org;
    const { childObject, lookup, operation, field: summed, filter } = field.rollUp!;
    const child = schema.object(childObject)!;
    const rows: Row[] = store
        .table(child)
        .withValue(child.slot(lookup, 'sobjectField')!, masterId)
        .filter((row) => !row.deleted && matchesFilter(child, row, filter));
    if (operation === 'count') {
        return ApexDecimal.ofInteger(rows.length);
    }
    const values = rows
        .map((row) => fieldOf({ shape: child, values: row.values }, summed!))
        .filter((value) => value !== null);
    if (operation === 'sum') {
        const zero = ApexDecimal.ofInteger(0).withScale(field.scale ?? 0);
        return values.reduce<ApexDecimal>((sum, value) => sum.plus(value as ApexDecimal), zero);
    }
    const sign = operation === 'max' ? 1 : -1;
    return values.reduce<ApexValue>(
        (best, value) => (best === null || compareValues(value, best) * sign > 0 ? value : best),
        null
    );
}
