/** One operation of a PATCH, in the two kinds that the service takes (contract 2.6). */
export interface PatchOperation {
    readonly op: 'add' | 'replace';
    readonly path: string;
    readonly value: unknown;
}

/** What a PATCH is judged by besides the referral itself. */
export interface PatchCircumstances {
    /** Timestamp of the change. */
    readonly at: string;
    /** Microsoft's referral of the engagement, when there is one. */
    readonly microsoft: { readonly status: string; readonly substatus: string } | undefined;
    /** Gives ids to new registrations. */
    readonly newId: () => string;
}
