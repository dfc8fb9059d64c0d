import type { ApexValue } from '../../values/value.ts';

/** Lead field → field of what it becomes (Salesforce Help, "Lead Conversion Field Mapping"). */
const account: Readonly<Record<string, string>> = {
    Company: 'Name',
    AnnualRevenue: 'AnnualRevenue',
    City: 'BillingCity',
    Country: 'BillingCountry',
    Fax: 'Fax',
    Industry: 'Industry',
    LeadSource: 'AccountSource',
    NumberOfEmployees: 'NumberOfEmployees',
    Phone: 'Phone',
    PostalCode: 'BillingPostalCode',
    Rating: 'Rating',
    State: 'BillingState',
    Street: 'BillingStreet',
    Website: 'Website'
};

const contact: Readonly<Record<string, string>> = {
    City: 'MailingCity',
    Country: 'MailingCountry',
    Description: 'Description',
    DoNotCall: 'DoNotCall',
    Email: 'Email',
    Fax: 'Fax',
    FirstName: 'FirstName',
    HasOptedOutOfEmail: 'HasOptedOutOfEmail',
    HasOptedOutOfFax: 'HasOptedOutOfFax',
    LastName: 'LastName',
    LeadSource: 'LeadSource',
    MobilePhone: 'MobilePhone',
    Phone: 'Phone',
    PostalCode: 'MailingPostalCode',
    Salutation: 'Salutation',
    State: 'MailingState',
    Street: 'MailingStreet',
    Title: 'Title'
};

const opportunity: Readonly<Record<string, string>> = { LeadSource: 'LeadSource' };

export const leadMapping = { account, contact, opportunity } as const;

/** The fields that a mapping fills from a lead; what the lead has not, stays unset. */
export function mapped(
    mapping: Readonly<Record<string, string>>,
    lead: (field: string) => ApexValue
): Record<string, ApexValue> {
    const pairs = Object.entries(mapping).map(([from, to]) => [to, lead(from)] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== null));
}
