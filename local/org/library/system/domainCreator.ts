import { current } from '../../platform/transactions/transaction.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';

/** The first label of the org's own host name (see the rows of Url). */
function myDomain(): string {
    return current().org.settings.organizationId.toLowerCase();
}

const host =
    (rest: string): Implementation =>
    () =>
        `${myDomain()}.${rest}`;

/** A package has a host of its own, code without a package is `c`. */
const hostOfPackage =
    (rest: string): Implementation =>
    (namespace: string | null) =>
        `${myDomain()}--${namespace ?? 'c'}.${rest}`;

/** System.DomainCreator: the org's host names with enhanced domains (Salesforce Help, "My Domain URL Formats"). */
export const domainCreatorClass = defineClass({
    name: 'System.DomainCreator',
    kind: 'class',
    static: {
        'String getContentHostname()': host('file.force.com'),
        'String getExperienceCloudSitesBuilderHostname()': host('builder.salesforce-experience.com'),
        'String getExperienceCloudSitesHostname()': host('my.site.com'),
        'String getExperienceCloudSitesLivePreviewHostname()': host('live-preview.salesforce-experience.com'),
        'String getExperienceCloudSitesPreviewHostname()': host('preview.salesforce-experience.com'),
        'String getLightningContainerComponentHostname(String packageName)': hostOfPackage('container.force.com'),
        'String getLightningHostname()': host('lightning.force.com'),
        'String getOrgMyDomainHostname()': host('my.salesforce.com'),
        'String getSalesforceSitesHostname()': host('my.salesforce-sites.com'),
        'String getSetupHostname()': host('my.salesforce-setup.com'),
        'String getVisualforceHostname(String packageName)': hostOfPackage('vf.force.com')
    }
});
