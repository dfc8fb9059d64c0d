/** Facts about the org as a whole. */
export interface OrgSettings {
    /** 18 characters. */
    readonly organizationId: string;
    readonly organizationName: string;
    /** ISO code of the corporate currency. */
    readonly currency: string;
    readonly multiCurrency: boolean;
}
