import { current } from '../../platform/transactions/transaction.ts';
import type { Implementation } from '../rows/definition.ts';
import { ApexUrl } from './apexUrl.ts';

/** The org's own address as Salesforce forms it; its name is the org's Id, because a local org has no My Domain. */
function orgAddress(): ApexUrl {
    return ApexUrl.parse(`https://${current().org.settings.organizationId.toLowerCase()}.my.salesforce.com`);
}

/** The static methods of Url that speak of the org. `getCurrentRequestUrl` and `getFileFieldURL` are not here. */
export const orgUrlRows: Readonly<Record<string, Implementation>> = {
    'Url getOrgDomainUrl()': orgAddress,
    'Url getSalesforceBaseUrl()': orgAddress
};
