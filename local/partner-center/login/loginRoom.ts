import type { Directory } from '../directory/directory.ts';
import type { SwitchSettings } from '../switches/switches.ts';

/** What the decisions of the token endpoint may look at. */
export interface LoginRoom {
    readonly directory: Directory;
    readonly settings: SwitchSettings;
    readonly nowMs: number;
    /** Signs tokens. */
    readonly secret: string;
    /** Milliseconds since 1970 UTC: when the first refresh token was given out. */
    readonly firstTokenIssuedMs: number;
    readonly usedCodes: Set<string>;
    readonly newId: () => string;
}

/** Form fields of a token request; `version` is that of the endpoint. */
export interface TokenRequest {
    readonly version: 1 | 2;
    readonly tenant: string;
    readonly form: Readonly<Record<string, string | undefined>>;
    /** `Authorization: Basic …` when the client authenticates that way. */
    readonly basic: { readonly id: string; readonly secret: string } | null;
}
