import { platformClass } from '../../values/objects/platformClass.ts';

/** E-mails a day that Apex may send to addresses outside (Salesforce Developer Limits, "Email Limits"). */
export const dailyEmails = 5000;

/** System.OrgLimit: what the whole org has used of a daily or standing limit. */
export class OrgLimit {
    readonly name: string;
    readonly limit: number;
    readonly value: number;

    constructor(name: string, limit: number, value: number) {
        this.name = name;
        this.limit = limit;
        this.value = value;
    }
}

platformClass('System.OrgLimit', OrgLimit);
