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
        const errors = updateMasters(master, [...new Set([...good.map(masterOf), ...before.map(String)])], slots);
        good.forEach((row) => row.errors.push(...(errors.get(masterOf(row)) ?? [])));
    }
}

/** Computes every roll-up of one master anew, where details came to it by other ways than being saved. */
export function rollUpParents(master: ObjectShape, id: string): void {
    const slots = master.fields.flatMap((field, slot) => (field.rollUp ? [slot] : []));
    if (slots.length > 0) {
        updateMasters(master, [id], slots);
    }
}

/** As triggers take them. */
const chunk = 200;

/** Saves the masters whose values change, many at once as a statement would; the errors of each that cannot be saved. */
function updateMasters(
    shape: ObjectShape,
    ids: readonly string[],
    slots: readonly number[]
): ReadonlyMap<string, PendingRow['errors']> {
    const changed = ids.flatMap((id, index) => rolledUpMaster(shape, id, index, slots) ?? []);
    for (let start = 0; start < changed.length; start += chunk) {
        saveChunk(changed.slice(start, start + chunk));
    }
    return new Map(changed.map((row) => [row.id!, row.errors]));
}

/** A master with its new values; null where none of them changes. */
function rolledUpMaster(shape: ObjectShape, id: string, index: number, slots: readonly number[]): PendingRow | null {
    const before = current().org.store.table(shape).get(id);
    if (!before || before.deleted) return null;
    const values = [...before.values];
    slots.forEach((slot) => (values[slot] = rolledUp(shape.fields[slot]!, id)));
    const same = slots.every((slot) => sameValue(values[slot]!, before.values[slot]!));
    return same ? null : { shape, index, record: blankRecord(shape), before, values, id, errors: [] };
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
