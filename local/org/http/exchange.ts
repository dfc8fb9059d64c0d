/** One HTTP request as it leaves this machine's Apex: everything is decided, nothing is added later. */
export interface ExchangeRequest {
    readonly url: string;
    readonly method: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array | null;
    /** Milliseconds for the whole exchange. */
    readonly timeout: number;
    /** A longer answer is given up. */
    readonly maxBytes: number;
}

/** The answer, or why there is none. */
export type ExchangeResult =
    | {
          readonly kind: 'answered';
          readonly status: number;
          readonly statusText: string;
          readonly headers: readonly (readonly [string, string])[];
          readonly body: Uint8Array;
      }
    | { readonly kind: 'timeout' }
    | { readonly kind: 'tooLarge' }
    | { readonly kind: 'refused' }
    | { readonly kind: 'broken'; readonly reason: string };
