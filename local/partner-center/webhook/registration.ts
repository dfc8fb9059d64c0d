/** What one organisation has registered (contract 3.1). */
export interface WebhookRegistration {
    readonly subscriberId: string;
    readonly url: string;
    readonly events: readonly string[];
    /** true: the signature travels in x-ms-signature instead of Authorization. */
    readonly signatureInMsHeader: boolean;
    readonly lastModified: string;
}

/** Event names that the service knows: the referral events, the test event, and some of other parts of Partner Center. */
export const eventNames: readonly string[] = [
    'azure-fraud-event-detected',
    'invoice-ready',
    'referral-created',
    'referral-updated',
    'related-referral-created',
    'related-referral-updated',
    'subscription-updated',
    'test-created',
    'usagerecords-thresholdExceeded'
];
