/** What can go wrong with a call. `drop` closes the connection after the work is done; `dropBefore` before it. */
export const callFaultKinds = [
    '429',
    '500',
    '503',
    '504',
    '500AfterCommit',
    '504AfterCommit',
    'slow',
    'drop',
    'dropBefore',
    'wrongContentType',
    'truncated'
] as const;
export type CallFaultKind = (typeof callFaultKinds)[number];

/** What can go wrong with a delivery. */
export const deliveryFaultKinds = [
    'duplicate',
    'reorder',
    'delay',
    'drop',
    'badSignature',
    'wrongCertificateHost',
    'expiredCertificate',
    'wrongIssuer',
    'otherHash',
    'alteredBody'
] as const;
export type DeliveryFaultKind = (typeof deliveryFaultKinds)[number];

interface RuleOf<On extends string, Kind extends string> {
    readonly on: On;
    readonly kind: Kind;
    /** Only the n-th subject that fits, counted from 1. */
    readonly nth?: number;
    /** 0 … 1, drawn from the seed. */
    readonly probability?: number;
    readonly seed?: number;
    /** Stops after so many times. */
    readonly times?: number;
    /** For slow and delay, and for Retry-After. */
    readonly seconds?: number;
}

export interface CallFaultRule extends RuleOf<'calls', CallFaultKind> {
    readonly host?: 'referrals' | 'webhooks' | 'login' | 'certificates';
    readonly method?: string;
    /** Part of the path. */
    readonly path?: string;
}

export interface DeliveryFaultRule extends RuleOf<'deliveries', DeliveryFaultKind> {
    readonly event?: string;
}

export type FaultRule = CallFaultRule | DeliveryFaultRule;

/** What a rule is held against. */
export type FaultSubject =
    | { readonly on: 'calls'; readonly host: string; readonly method: string; readonly path: string }
    | { readonly on: 'deliveries'; readonly event: string };
