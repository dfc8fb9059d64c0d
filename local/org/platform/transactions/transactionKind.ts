import type { LimitSet } from '../limits/governorLimits.ts';

/** What started a transaction. */
export type TransactionKind =
    | 'request'
    | 'rest'
    | 'anonymous'
    | 'aura'
    | 'queueable'
    | 'batchStart'
    | 'batchExecute'
    | 'batchFinish'
    | 'scheduled'
    | 'event'
    | 'publishCallback'
    | 'future'
    | 'finalizer'
    | 'test';

/** The constants of System.Quiddity. */
export const quiddityNames = [
    'ANONYMOUS',
    'AURA',
    'BATCH_ACS',
    'BATCH_APEX',
    'BATCH_CHUNK_PARALLEL',
    'BATCH_CHUNK_SERIAL',
    'BULK_API',
    'COMMERCE_INTEGRATION',
    'DISCOVERABLE_LOGIN',
    'EXTERNAL_SERVICE_CALLBACK',
    'FUNCTION_CALLBACK',
    'FUTURE',
    'INBOUND_EMAIL_SERVICE',
    'INVOCABLE_ACTION',
    'IOT',
    'PLATFORM_EVENT_PUBLISH_CALLBACK',
    'POST_INSTALL_SCRIPT',
    'QUEUEABLE',
    'QUICK_ACTION',
    'REMOTE_ACTION',
    'REST',
    'RUNTEST_ASYNC',
    'RUNTEST_DEPLOY',
    'RUNTEST_SYNC',
    'SCHEDULED',
    'SOAP',
    'SYNCHRONOUS',
    'TRANSACTION_FINALIZER_QUEUEABLE',
    'UD',
    'UNDEFINED',
    'VF'
] as const;

export type QuiddityName = (typeof quiddityNames)[number];

/** Limits and quiddity of each kind (Apex Developer Guide, "Execution Governors and Limits"; Quiddity Enum). */
export const transactionKinds: Readonly<Record<TransactionKind, { limits: LimitSet; quiddity: QuiddityName }>> = {
    request: { limits: 'sync', quiddity: 'SYNCHRONOUS' },
    rest: { limits: 'sync', quiddity: 'REST' },
    anonymous: { limits: 'sync', quiddity: 'ANONYMOUS' },
    aura: { limits: 'sync', quiddity: 'AURA' },
    queueable: { limits: 'async', quiddity: 'QUEUEABLE' },
    batchStart: { limits: 'batch', quiddity: 'BATCH_APEX' },
    batchExecute: { limits: 'batch', quiddity: 'BATCH_APEX' },
    batchFinish: { limits: 'batch', quiddity: 'BATCH_APEX' },
    scheduled: { limits: 'sync', quiddity: 'SCHEDULED' },
    event: { limits: 'sync', quiddity: 'SYNCHRONOUS' },
    publishCallback: { limits: 'sync', quiddity: 'PLATFORM_EVENT_PUBLISH_CALLBACK' },
    future: { limits: 'future', quiddity: 'FUTURE' },
    finalizer: { limits: 'finalizer', quiddity: 'TRANSACTION_FINALIZER_QUEUEABLE' },
    test: { limits: 'sync', quiddity: 'RUNTEST_SYNC' }
};
