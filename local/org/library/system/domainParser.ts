import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import type { ApexUrl } from '../url/apexUrl.ts';

/** An instance of System.Domain: a host name of Salesforce, taken apart. */
class Domain {
    readonly type: string;
    readonly myDomain: string;
    readonly sandbox: string | null;
    readonly packageName: string | null;

    constructor(type: string, myDomain: string, sandbox: string | null, packageName: string | null) {
        this.type = type;
        this.myDomain = myDomain;
        this.sandbox = sandbox;
        this.packageName = packageName;
    }
}

platformClass('System.Domain', Domain);

/** The ends of host names with enhanced domains (Salesforce Help, "My Domain URL Formats"). */
const types: readonly (readonly [end: string, type: string])[] = [
    ['my.salesforce.com', 'ORG_MY_DOMAIN'],
    ['lightning.force.com', 'LIGHTNING_DOMAIN'],
    ['my.salesforce-setup.com', 'SETUP_DOMAIN'],
    ['file.force.com', 'CONTENT_DOMAIN'],
    ['vf.force.com', 'VISUALFORCE_DOMAIN'],
    ['container.force.com', 'LIGHTNING_CONTAINER_COMPONENT_DOMAIN'],
    ['my.site.com', 'EXPERIENCE_CLOUD_SITES_DOMAIN'],
    ['builder.salesforce-experience.com', 'EXPERIENCE_CLOUD_SITES_BUILDER_DOMAIN'],
    ['live-preview.salesforce-experience.com', 'EXPERIENCE_CLOUD_SITES_LIVE_PREVIEW_DOMAIN'],
    ['preview.salesforce-experience.com', 'EXPERIENCE_CLOUD_SITES_PREVIEW_DOMAIN'],
    ['my.salesforce-sites.com', 'SALESFORCE_SITES_DOMAIN']
];

const withPackage = /^(VISUALFORCE|LIGHTNING_CONTAINER_COMPONENT)_DOMAIN$/;

/** `name[--sandbox][--package][.sandbox]` before one of the ends. */
function parse(host: string): Domain {
    const lower = host.toLowerCase();
    const [end, type] = types.find(([one]) => lower.endsWith(`.${one}`)) ?? invalid(host);
    const [, labels, isSandbox] = /^([a-z0-9-]+)(\.sandbox)?$/.exec(lower.slice(0, -end.length - 1)) ?? invalid(host);
    const [name, ...more] = labels!.split('--');
    const sandbox = isSandbox === undefined ? null : (more.shift() ?? invalid(host));
    const packageName = withPackage.test(type) ? (more.shift() ?? invalid(host)) : null;
    return more.length > 0 ? invalid(host) : new Domain(type, name!, sandbox, packageName);
}

function invalid(host: string): never {
    throw new Refused(`DomainParser.parse of ${host}, which is no host name of an enhanced domain`);
}

/** System.DomainParser and System.Domain (Apex Reference Guide, "DomainParser Class", "Domain Class"). */
export const domainClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'System.DomainParser',
        kind: 'class',
        static: {
            'Domain parse(String hostname)': (host: string | null) => parse(host ?? nullArgument()),
            'Domain parse(Url url)': (url: ApexUrl | null) => parse((url ?? nullArgument()).host)
        }
    }),
    defineClass({
        name: 'System.Domain',
        kind: 'class',
        instance: {
            'DomainType getDomainType()': (self: Domain) => enumConstant('System.DomainType', self.type) ?? null,
            'String getMyDomainName()': (self: Domain) => self.myDomain,
            'String getPackageName()': (self: Domain) => self.packageName,
            'String getSandboxName()': (self: Domain) => self.sandbox
        }
    })
];
