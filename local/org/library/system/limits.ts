import type { Counter } from '../../platform/limits/governorLimits.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';

/** Apex name of what is counted → our counter. */
const counters: Readonly<Record<string, Counter>> = {
    ApexCursorRows: 'cursorRows',
    FetchCallsOnApexCursor: 'cursorFetches',
    AggregateQueries: 'aggregateQueries',
    AsyncCalls: 'asyncCalls',
    Callouts: 'callouts',
    DmlRows: 'dmlRows',
    DmlStatements: 'dmlStatements',
    EmailInvocations: 'emails',
    FutureCalls: 'futures',
    MobilePushApexCalls: 'mobilePushes',
    PublishImmediateDML: 'publishImmediate',
    Queries: 'queries',
    QueryLocatorRows: 'queryLocatorRows',
    QueryRows: 'queryRows',
    QueueableJobs: 'queueables',
    SavepointRollbacks: 'savepointRollbacks',
    Savepoints: 'savepoints',
    SoslQueries: 'soslQueries'
};
/** What System.Limits answers where Salesforce has no limit of its own any more. */
const dmlLike = (n: number): number => (n === Infinity ? 150 : n);

const rows: Record<string, Implementation> = {
    // rows are in memory here, and reading them counts as CPU time
    'Integer getDatabaseTime()': () => 0,
    'Integer getCpuTime()': () => current().limits.cpuMillis(),
    'Integer getLimitCpuTime()': () => current().limits.maxCpuMillis,
    'Integer getHeapSize()': () => current().limits.heapBytes,
    'Integer getLimitHeapSize()': () => current().limits.maxHeapBytes
};
for (const [name, counter] of Object.entries(counters)) {
    rows[`Integer get${name}()`] = () => current().limits.used(counter);
    rows[`Integer getLimit${name}()`] = () => dmlLike(current().limits.max(counter));
}

export const limitsClass = defineClass({ name: 'System.Limits', kind: 'class', static: rows });
