import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { EmptiedLookup, Row } from '../../store/row.ts';
import { textOf } from '../../values/text.ts';
import { allDependants, dependants, type Dependant } from './dependants.ts';

/**
 * Puts a row into the recycle bin: details and cascading lookups go with it, other lookups are emptied, those of rows in
 * the bin too (fact dml-deletes-empty-lookups-in-the-bin). Triggers of those rows stay quiet (platform notes, 6.1:
 * cascading deletes do not fire them).
 */
export function bin(shape: ObjectShape, row: Row, root: string | null = null): void {
    const { store } = current().org;
    const children = allDependants(shape, row.id);
    store.put(shape, binned(shape, row, root, children.filter((child) => !cascades(child)).map(emptied)));
    for (const child of children) {
        const fresh = store.table(child.shape).get(child.row.id)!;
        if (!cascades(child)) {
            store.put(child.shape, withValue(fresh, child.slot, null));
        } else if (!fresh.deleted) {
            bin(child.shape, fresh, root ?? row.id);
        }
    }
}

/** Takes a row out of the recycle bin, with the rows that went in with it and the lookups that were emptied. */
export function unbin(shape: ObjectShape, row: Row): void {
    const { schema, store } = current().org;
    const slot = shape.slot('IsDeleted', 'sobjectField');
    const { id } = row;
    store.put(shape, {
        id,
        values: slot === undefined ? row.values : replaced(row.values, slot, false),
        deleted: false
    });
    for (const { id: childId, slot: lookup } of row.emptied ?? []) {
        const child = store.row(childId);
        if (child && child.row.values[lookup] === null) {
            store.put(child.table.shape, withValue(child.row, lookup, id));
        }
    }
    for (const object of schema.objects()) {
        for (const other of store.table(object).deletedWith(id)) {
            unbin(object, other);
        }
    }
}

/** Names of the rows that stand in the way of a delete, those behind cascades included. */
export function restricting(shape: ObjectShape, row: Row): Dependant[] {
    return dependants(shape, row.id).flatMap((child) =>
        child.field.deleteConstraint === 'Restrict'
            ? [child]
            : cascades(child)
              ? restricting(child.shape, child.row)
              : []
    );
}

/** What errors call a row: its name or number, else its id. */
export function nameOf(shape: ObjectShape, row: Row): string {
    const slot = shape.slot(shape.name === 'Case' ? 'CaseNumber' : 'Name', 'sobjectField');
    const name = slot === undefined ? null : row.values[slot]!;
    return name === null ? row.id : textOf(name);
}

function cascades(child: Dependant): boolean {
    return child.field.deleteConstraint === 'Cascade';
}

function emptied(child: Dependant): EmptiedLookup {
    return { id: child.row.id, slot: child.slot };
}

function binned(shape: ObjectShape, row: Row, root: string | null, lookups: readonly EmptiedLookup[]): Row {
    const slot = shape.slot('IsDeleted', 'sobjectField');
    const values = stamped(shape, slot === undefined ? row.values : replaced(row.values, slot, true));
    return { id: row.id, values, deleted: true, emptied: lookups, ...(root === null ? {} : { deletedWith: root }) };
}

/** A delete is a change of the row: by whom and when (fact dml-delete-modifies). */
function stamped(shape: ObjectShape, values: Row['values']): Row['values'] {
    const { user, now } = { user: current().user.id, now: current().now() };
    const when = new ApexDatetime(Math.floor(now / 1000) * 1000);
    const stamps = { LastModifiedDate: when, LastModifiedById: user, SystemModstamp: when };
    return Object.entries(stamps).reduce((sum: Row['values'], [name, value]) => {
        const slot = shape.slot(name, 'sobjectField');
        return slot === undefined ? sum : replaced(sum, slot, value);
    }, values);
}

function withValue(row: Row, slot: number, value: string | null): Row {
    return { ...row, values: replaced(row.values, slot, value) };
}

function replaced(values: Row['values'], slot: number, value: Row['values'][number]): Row['values'] {
    return values.map((old, index) => (index === slot ? value : old));
}
