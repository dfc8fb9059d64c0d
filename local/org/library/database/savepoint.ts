import { current, type TransactionMark } from '../../platform/transactions/transaction.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { callingVersion } from '../../values/exceptions/callingVersion.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';

/** System.Savepoint */
class Savepoint {
    readonly mark: TransactionMark;
    readonly uncommittedWork: boolean;
    state: 'set' | 'released' | 'invalid' = 'set';

    constructor(mark: TransactionMark, uncommittedWork: boolean) {
        this.mark = mark;
        this.uncommittedWork = uncommittedWork;
    }
}

platformClass('System.Savepoint', Savepoint);

const key = {};

/** Those of the running transaction that are set, in their order. */
function savepoints(): Savepoint[] {
    const { notes } = current();
    const list = (notes.get(key) as Savepoint[] | undefined) ?? [];
    notes.set(key, list);
    return list;
}

function setSavepoint(): Savepoint {
    const transaction = current();
    transaction.limits.spend('dmlStatements');
    transaction.limits.spend('savepoints');
    const savepoint = new Savepoint(transaction.mark(), transaction.uncommittedWork);
    savepoints().push(savepoint);
    transaction.openSavepoints += 1;
    return savepoint;
}

/** Rows and pending work go back; statics and Ids in memory stay. Later savepoints are gone (platform notes, item 32). */
function rollback(savepoint: Savepoint | null): void {
    const transaction = current();
    check(savepoint ?? nullArgument());
    transaction.limits.spend('dmlStatements');
    transaction.limits.spend('savepointRollbacks');
    transaction.rollbackTo(savepoint!.mark);
    transaction.uncommittedWork = savepoint!.uncommittedWork;
    dropAfter(savepoint!, 'invalid');
}

/** It and those set after it; callouts are possible again once none is left. */
function release(savepoint: Savepoint | null): void {
    check(savepoint ?? nullArgument());
    dropAfter(savepoint!, 'released');
    const list = savepoints();
    list.pop();
    savepoint!.state = 'released';
    current().openSavepoints = list.length;
}

/** All of them, as the begin and the end of a test's own limits do from API version 60.0 on (guide, "Transaction Control"). */
export function releaseSavepoints(): void {
    if (callingVersion() >= 60) {
        savepoints()
            .splice(0)
            .forEach((savepoint) => (savepoint.state = 'released'));
        current().openSavepoints = 0;
    }
}

function dropAfter(savepoint: Savepoint, state: Savepoint['state']): void {
    const list = savepoints();
    list.splice(list.indexOf(savepoint) + 1).forEach((later) => (later.state = state));
    current().openSavepoints = list.length;
}

function check(savepoint: Savepoint): void {
    if (savepoint.state === 'released') {
        raise('System.TypeException', 'Cannot roll back to a released savepoint');
    }
    if (savepoint.state === 'invalid') {
        raise('System.TypeException', 'Savepoint is not valid any more');
    }
}

export const savepointClass = defineClass({ name: 'System.Savepoint', kind: 'class' });

export const savepointRows: Readonly<Record<string, Implementation>> = {
    'Savepoint setSavepoint()': setSavepoint,
    'void rollback(Savepoint savepoint)': rollback,
    'void releaseSavepoint(Savepoint savepoint)': release
};
