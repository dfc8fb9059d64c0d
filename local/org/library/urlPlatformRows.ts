import { restCallOf } from '../http/restCall.ts';
import { current } from '../platform/transaction.ts';
import type { Implementation } from './definition.ts';
import { ApexUrl } from './url/apexUrl.ts';

const orgUrl = (): ApexUrl => ApexUrl.parse(current().org.baseUrl);

/** The rows of System.URL that ask where the org is. */
export const urlPlatformRows: Readonly<Record<string, Implementation>> = {
    'URL getOrgDomainUrl()': orgUrl,
    'URL getSalesforceBaseUrl()': orgUrl,
    'URL getCurrentRequestUrl()': () => {
        const uri = restCallOf().request?.requestURI;
        return uri ? ApexUrl.parse(`${current().org.baseUrl}/services/apexrest${uri}`) : orgUrl();
    }
};
