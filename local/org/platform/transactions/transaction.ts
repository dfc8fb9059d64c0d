import { randomBytes } from 'node:crypto';
import { onOwnStack } from '../../values/exceptions/callDepth.ts';
import type { EventRun } from '../events/eventRun.ts';
import type { Org } from '../org.ts';
import type { OrgUser } from '../users/orgUser.ts';
import type { RunningJob } from '../jobs/runningJob.ts';
import type { TestContext } from '../testing/testContext.ts';
import type { TriggerContext } from './triggerContext.ts';
import { LimitCounters } from '../limits/limits.ts';
import { PendingWork } from './pendingWork.ts';
import { transactionKinds, type QuiddityName, type TransactionKind } from './transactionKind.ts';

/** A place in a transaction to go back to: rows of the store and work that waits for the commit. */
export interface TransactionMark {
    readonly store: number;
    readonly pending: number;
}

/** One Apex transaction: who, when, how much is spent, and what is left for after the commit. */
export class Transaction {
    readonly org: Org;
    readonly kind: TransactionKind;
    readonly quiddity: QuiddityName;
    /** Of the request that began it: `TID:…` in logs; jobs and their finalizer share one. */
    readonly requestId: string;
    /** Changes inside System.runAs. */
    user: OrgUser;
    /** Replaced by Test.startTest and Test.stopTest. */
    limits: LimitCounters;
    trigger: TriggerContext | null = null;
    readonly test: TestContext | null;
    /** DML or jobs since the start (or since Test.startTest): a callout is refused. */
    uncommittedWork = false;
    /** Savepoints that are set and not released: a callout is refused too. */
    openSavepoints = 0;
    /** May this code call out: Database.AllowsCallouts, @future(callout=true) and requests may. */
    calloutsAllowed = true;
    readonly pending = new PendingWork();
    /** The asynchronous job that this transaction is part of. */
    readonly job: RunningJob | null;
    /** The event trigger run that this transaction is. */
    eventRun: EventRun | null = null;
    readonly #undo: (() => void)[] = [];
    /** Things of one transaction that rooms keep for themselves, by a key of their own. */
    readonly notes = new Map<object, unknown>();

    constructor(org: Org, start: TransactionStart) {
        this.org = org;
        this.kind = start.kind;
        this.quiddity = transactionKinds[start.kind].quiddity;
        this.user = start.user;
        this.requestId = start.requestId ?? newRequestId();
        this.limits = new LimitCounters(transactionKinds[start.kind].limits);
        this.test = start.test ?? null;
        this.job = start.job ?? null;
        this.calloutsAllowed = start.calloutsAllowed ?? true;
    }

    /** The org's time in milliseconds since 1970. */
    now(): number {
        return this.org.clock.now();
    }

    /** Does `work` after the commit; never when the transaction, or the part of it since a mark, is rolled back. */
    afterCommit(work: () => void, dropped: (() => void) | null = null): void {
        this.pending.add(work, dropped);
    }

    /** Savepoints, DML statements and their partial attempts mark here; rolling back needs nothing else. */
    mark(): TransactionMark {
        return { store: this.org.store.mark(), pending: this.pending.mark() };
    }

    rollbackTo(mark: TransactionMark): void {
        this.org.store.rollbackTo(mark.store);
        this.pending.dropAfter(mark.pending);
    }

    /** Takes back, last first, what is not in the store when the whole transaction fails; savepoints leave it alone. */
    onFailure(undo: () => void): void {
        this.#undo.push(undo);
    }

    /** It failed. */
    takeBack(): void {
        this.#undo
            .splice(0)
            .reverse()
            .forEach((undo) => undo());
    }

    get isAsync(): boolean {
        return !['request', 'rest', 'anonymous', 'aura', 'event', 'test'].includes(this.kind);
    }
}

export interface TransactionStart {
    readonly kind: TransactionKind;
    readonly user: OrgUser;
    readonly test?: TestContext | null;
    readonly requestId?: string;
    readonly job?: RunningJob | null;
    readonly calloutsAllowed?: boolean;
    /** It came in while another one waits for a callout: it commits for itself. That other one has nothing uncommitted. */
    readonly concurrent?: boolean;
}

let running: Transaction | null = null;

/** The transaction that runs on this thread. */
export function current(): Transaction {
    if (!running) {
        throw new Error('No Apex transaction is running');
    }
    return running;
}

export function hasCurrent(): boolean {
    return running !== null;
}

/**
 * Runs `work` as a transaction: fresh statics, then commit and the work that waited for it; on any error the store goes
 * back to where it was and that work is dropped. Inside a test, where jobs run within the test's own transaction, the
 * inner one becomes part of the outer. Jobs then share the statics of their test; those of an event trigger are its own,
 * and the test's come back afterwards.
 */
export function runTransaction<T>(org: Org, start: TransactionStart, work: (transaction: Transaction) => T): T {
    const transaction = new Transaction(org, start);
    const outer = running;
    const mark = transaction.mark();
    const leaveStatics = sharesStatics(transaction, start) ? () => undefined : org.enterStatics();
    running = transaction;
    let result: T;
    try {
        result = onOwnStack(() => work(transaction));
        if (!outer || start.concurrent) {
            org.store.commit();
        } else {
            outer.onFailure(() => transaction.takeBack());
        }
    } catch (error) {
        transaction.rollbackTo({ ...mark, pending: 0 });
        transaction.takeBack();
        throw error;
    } finally {
        running = outer;
        leaveStatics();
    }
    transaction.pending.run();
    return result;
}

/**
 * A job that a test drains runs in the test's own context (salesforce.stackexchange.com/questions/128169), and so does a
 * trigger on events (fact platform-test-events-share-statics).
 */
function sharesStatics(transaction: Transaction, start: TransactionStart): boolean {
    return running !== null && transaction.test !== null && (transaction.isAsync || start.kind === 'event');
}

function newRequestId(): string {
    return `4${randomBytes(16).toString('base64url').replace(/[-_]/g, '0').slice(0, 20)}`;
}
