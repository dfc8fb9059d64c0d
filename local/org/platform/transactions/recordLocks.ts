import { current, type Transaction } from './transaction.ts';

const locks = new WeakMap<object, Set<string>>();

/** The records that Approval.lock locked: in a test its own, else the org's; a failed transaction takes its locks back. */
function lockedIds(transaction: Transaction = current()): Set<string> {
    const owner = transaction.test ?? transaction.org;
    const known = locks.get(owner) ?? new Set<string>();
    locks.set(owner, known);
    return known;
}

export function isLocked(id: string): boolean {
    return lockedIds().has(id);
}

export function setLocked(id: string, locked: boolean): void {
    const ids = lockedIds();
    const before = ids.has(id);
    if (before === locked) {
        return;
    }
    const change = (to: boolean): unknown => (to ? ids.add(id) : ids.delete(id));
    change(locked);
    current().onFailure(() => void change(before));
}
