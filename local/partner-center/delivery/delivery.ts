/** One event on its way to a registered address. */
export interface Delivery {
    readonly id: string;
    readonly partnerId: string;
    readonly event: string;
    /** Last segment of the event's ResourceUri. */
    readonly resourceId: string;
    readonly url: string;
    readonly body: string;
    readonly signatureInMsHeader: boolean;
    readonly createdDateTime: string;
    /** What was made wrong with it on purpose. */
    readonly fault: string | null;
    readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped';
    readonly attempts: readonly Attempt[];
    /** Moment of the next attempt, ISO; null when there is none. */
    readonly nextAttempt: string | null;
}

/** What came of one attempt; `status` null: no answer, and `error` says why. */
export interface Attempt {
    readonly at: string;
    readonly status: number | null;
    readonly error: string | null;
    readonly ms: number;
}
