/** The asynchronous job of a transaction, as AsyncInfo, contexts and finalizers see it. */
export interface RunningJob {
    /** Id of its row in AsyncApexJob. */
    readonly id: string;
    readonly kind: 'queueable' | 'batch' | 'scheduled' | 'future' | 'finalizer';
    /** 1 for the first Queueable of a chain. */
    readonly depth: number;
    /** Of AsyncOptions; null when there is none. */
    readonly maxDepth: number | null;
    readonly minDelayMinutes: number | null;
    /** How many times in a row finalizers have re-enqueued a failed job. */
    readonly failedBefore: number;
    /** The user's object given to System.attachFinalizer. */
    finalizer: object | null;
}
