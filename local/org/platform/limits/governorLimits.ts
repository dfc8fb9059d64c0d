/**
 * The numbers of the Apex Developer Guide, "Execution Governors and Limits", and the words of the exception that tells
 * that one is spent. Words marked inferred in docs/fidelity are ours where no source quotes them.
 */

/** Everything that a transaction counts. */
export type Counter =
    | 'queries'
    | 'aggregateQueries'
    | 'queryRows'
    | 'queryLocatorRows'
    | 'soslQueries'
    | 'dmlStatements'
    | 'dmlRows'
    | 'callouts'
    | 'futures'
    | 'queueables'
    | 'publishImmediate'
    | 'emails'
    | 'mobilePushes'
    | 'savepoints'
    | 'savepointRollbacks'
    | 'asyncCalls'
    | 'batchJobs'
    | 'cursorRows'
    | 'cursorFetches';

/** Which set of numbers a transaction gets. Scheduled Apex and event triggers have the synchronous ones. */
export type LimitSet = 'sync' | 'async' | 'batch' | 'future' | 'finalizer';

type Numbers = Record<Counter, number> & { readonly cpuMillis: number; readonly heapBytes: number };

const sync: Numbers = {
    queries: 100,
    aggregateQueries: 300,
    queryRows: 50_000,
    queryLocatorRows: 10_000,
    soslQueries: 20,
    dmlStatements: 150,
    dmlRows: 10_000,
    callouts: 100,
    futures: 50,
    queueables: 50,
    publishImmediate: 150,
    emails: 10,
    mobilePushes: 10,
    savepoints: Infinity,
    savepointRollbacks: Infinity,
    asyncCalls: 200,
    batchJobs: 100,
    cursorRows: 50_000_000,
    cursorFetches: 100,
    cpuMillis: 10_000,
    heapBytes: 6_000_000
};

const async: Numbers = {
    ...sync,
    queries: 200,
    aggregateQueries: 600,
    queueables: 1,
    cpuMillis: 60_000,
    heapBytes: 12_000_000
};

export const governorLimits: Readonly<Record<LimitSet, Numbers>> = {
    sync,
    async,
    batch: { ...async, futures: 0 },
    future: { ...async, futures: 0 },
    /** "Transaction Finalizers": synchronous but for heap, jobs and futures. */
    finalizer: { ...sync, queueables: 1, heapBytes: 12_000_000 }
};

/** The beginning of the message; the number that was reached follows. */
export const limitWords: Readonly<Record<Counter, string>> = {
    queries: 'Too many SOQL queries',
    aggregateQueries: 'Too many Aggregate queries',
    queryRows: 'Too many query rows',
    queryLocatorRows: 'Too many query locator rows',
    soslQueries: 'Too many SOSL queries',
    dmlStatements: 'Too many DML statements',
    dmlRows: 'Too many DML rows',
    callouts: 'Too many callouts',
    futures: 'Too many future calls',
    queueables: 'Too many queueable jobs added to the queue',
    publishImmediate: 'Too many publish immediate DML statements',
    emails: 'Too many Email Invocations',
    mobilePushes: 'Too many mobile push calls',
    savepoints: 'Too many savepoints',
    savepointRollbacks: 'Too many savepoint rollbacks',
    asyncCalls: 'Too many async calls',
    batchJobs: 'Too many batch jobs',
    cursorRows: 'Too many Apex cursor rows',
    cursorFetches: 'Too many fetch calls on Apex cursor'
};
