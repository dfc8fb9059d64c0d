import { current } from '../platform/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import { raise } from '../values/raise.ts';

const written = {};

/**
 * Setup objects and others cannot be written in one transaction (Apex Developer Guide, "sObjects That Cannot Be Used
 * Together in DML Operations"). Users inserted in tests inside runAs are free; the platform forgets the note there.
 */
export function checkMixedDml(shape: ObjectShape): void {
    const { notes } = current();
    const kind = shape.definition.setup ? 'setup' : 'plain';
    const before = notes.get(written);
    if (before !== undefined && before !== kind) {
        const message =
            'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
            `${shape.name}, original object: ${String(notes.get(mixedDmlObject))}`;
        raise('System.DmlException', `MIXED_DML_OPERATION, ${message}: []`);
    }
    notes.set(written, kind);
    notes.set(mixedDmlObject, shape.name);
}

const mixedDmlObject = {};

/** A System.runAs block starts anew, and what came before it is remembered again behind it. */
export function enterMixedDml(): () => void {
    const { notes } = current();
    const [kind, name] = [notes.get(written), notes.get(mixedDmlObject)];
    notes.delete(written);
    return () => {
        notes.delete(written);
        if (kind !== undefined) {
            notes.set(written, kind);
            notes.set(mixedDmlObject, name);
        }
    };
}
