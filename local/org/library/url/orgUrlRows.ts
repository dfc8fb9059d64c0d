import { restCallOf } from '../../http/restCall.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { Implementation } from '../rows/definition.ts';
import { ApexUrl } from './apexUrl.ts';

/** The org's own address as Salesforce forms it; its name is the org's Id, because a local org has no My Domain. */
function orgAddress(): ApexUrl {
    return ApexUrl.parse(`https://${current().org.settings.organizationId.toLowerCase()}.my.salesforce.com`);
}

/**
 * The address that was asked for: that of an Apex REST call; the org's own where nothing came in from outside, as in
 * tests. What an org answers there is not documented.
 */
function requestAddress(): ApexUrl {
    const path = current().test === null ? restCallOf().request?.requestURI : null;
    return path ? ApexUrl.parse(`/services/apexrest${path}`, orgAddress()) : orgAddress();
}

/** The static methods of Url that speak of the org. `getFileFieldURL` is not here. */
export const orgUrlRows: Readonly<Record<string, Implementation>> = {
    'Url getCurrentRequestUrl()': requestAddress,
    'Url getOrgDomainUrl()': orgAddress,
    'Url getSalesforceBaseUrl()': orgAddress
};
