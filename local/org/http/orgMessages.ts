import type { OrgConfig } from '../platform/setup/orgConfig.ts';
import type { OrgEvent } from '../platform/orgEvent.ts';

/** A request to the org, as the server thread hands it to the thread that runs Apex. */
export interface InboundRequest {
    readonly method: string;
    /** Path and query, with one leading slash. */
    readonly url: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array;
    readonly remoteAddress: string;
}

export interface OutboundResponse {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array | string;
}

/** What the server thread asks of the Apex thread. */
export type ToWorker =
    | { readonly kind: 'request'; readonly id: number; readonly request: InboundRequest }
    | { readonly kind: 'whenIdle'; readonly id: number }
    | { readonly kind: 'advanceClock'; readonly id: number; readonly milliseconds: number }
    | { readonly kind: 'close'; readonly id: number };

/** What the Apex thread tells. */
export type FromWorker =
    | { readonly kind: 'ready'; readonly info: OrgInfo }
    | { readonly kind: 'failed'; readonly message: string }
    | { readonly kind: 'event'; readonly event: OrgEvent & { readonly at: number } }
    | { readonly kind: 'response'; readonly id: number; readonly response: OutboundResponse }
    | { readonly kind: 'done'; readonly id: number };

/** Known once the org stands. */
export interface OrgInfo {
    readonly organizationId: string;
    readonly username: string;
    /** Works as a Bearer token and as the password of every user. */
    readonly token: string;
    readonly classes: number;
    readonly triggers: number;
    readonly objects: number;
    readonly records: number;
}

/** What the Apex thread is started with. */
export interface OrgWorkerData {
    readonly projectDir: string;
    readonly config: OrgConfig;
    readonly dataDir: string | null;
    /** Address of the server, for links such as instance_url. */
    readonly baseUrl: string;
    readonly token: string;
}
