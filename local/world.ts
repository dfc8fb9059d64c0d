import { resolve } from 'node:path';
import { OrgApi } from './orgApi.ts';
import { startOrg, type RunningOrg } from './org/http/orgServer.ts';
import type { OrgConfig } from './org/platform/setup/orgConfig.ts';
import type { OrgEvent } from './org/platform/orgEvent.ts';
import { startPartnerCenter, type PartnerCenterEvent, type RunningPartnerCenter } from './partner-center/index.ts';
import type { LocalConfig } from './localConfig.ts';
import { SellerDesk } from './sellerDesk.ts';

export type Callout = OrgEvent & { readonly kind: 'callout' } & { readonly ifMatch: string | null };

export interface WorldOptions {
    readonly config: LocalConfig;
    readonly onOrgEvent?: (event: OrgEvent) => void;
    readonly onPartnerCenterEvent?: (event: PartnerCenterEvent) => void;
    /** Long work tells what it does. */
    readonly onProgress?: (step: string) => void;
    /** Folder of sample records; the project's `data/` when not given. */
    readonly dataDir?: string;
}

const projectDir = resolve(import.meta.dirname, '..');
/** The permission set gives the integration user its credentials; their names are those of the package's external credentials. */
const externalCredentials = ['CoSellPartnerCenter', 'CoSellPartnerCenterEvents'];

const webhookEvents = [
    'referral-created',
    'referral-updated',
    'related-referral-created',
    'related-referral-updated',
    'test-created'
];

/** The local org and a Partner Center, running, with real HTTP between them. */
export class World {
    readonly org: RunningOrg;
    /** null when somebody else's Partner Center stands at the addresses of the network map. */
    readonly partnerCenter: RunningPartnerCenter | null;
    readonly admin: OrgApi;
    readonly seller: OrgApi;
    /** Every HTTP request that the org has sent, oldest first. */
    readonly callouts: readonly Callout[];

    constructor(parts: Pick<World, 'org' | 'partnerCenter' | 'admin' | 'seller' | 'callouts'>) {
        this.org = parts.org;
        this.partnerCenter = parts.partnerCenter;
        this.admin = parts.admin;
        this.seller = parts.seller;
        this.callouts = parts.callouts;
    }

    /** What a Microsoft seller does; an Error says so when the Partner Center is not ours. */
    get microsoft(): SellerDesk {
        if (!this.partnerCenter) {
            throw new Error(
                "No simulator runs (partnerCenter.simulator is false): Microsoft's side is played elsewhere."
            );
        }
        return new SellerDesk(this.partnerCenter.bases.control);
    }

    /** Registers the org's webhook address through the package, replacing what is registered. */
    async registerWebhook(): Promise<void> {
        await this.admin.call('POST', '/services/apexrest/cosell/v1/admin/webhook-registration', {
            endpoint: `${this.org.url}/services/apexrest/cosell/v1/events`,
            events: webhookEvents,
            overwrite: true
        });
    }

    /** Resolves once nothing has been going on for a moment: no job, no delivery that is on its way. */
    async quiet(): Promise<void> {
        let seen = -1;
        while (seen !== this.callouts.length) {
            seen = this.callouts.length;
            await new Promise((wake) => setTimeout(wake, 300));
            await this.org.whenIdle();
        }
    }

    async close(): Promise<void> {
        await this.org.close();
        await this.partnerCenter?.close();
    }
}

/** Starts both. @throws Error with one clear sentence when a port is taken or the project does not load */
export async function startWorld(options: WorldOptions): Promise<World> {
    const { config, onProgress = () => undefined } = options;
    const partnerCenter = config.partnerCenter.simulator ? await startSimulator(options) : null;
    if (partnerCenter) onProgress(`Partner Center simulator at ${partnerCenter.url}`);
    try {
        return await startOrgBeside(partnerCenter, options);
    } catch (error) {
        await partnerCenter?.close();
        throw error;
    }
}

async function startSimulator({ config, onPartnerCenterEvent }: WorldOptions): Promise<RunningPartnerCenter> {
    const { port } = config.partnerCenter;
    try {
        return await startPartnerCenter({
            port,
            quiet: true,
            ...(onPartnerCenterEvent && { onEvent: onPartnerCenterEvent })
        });
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        throw new Error(
            `Port ${port} is taken: another process listens on 127.0.0.1:${port}. Name another in config/local.json.`
        );
    }
}

async function startOrgBeside(partnerCenter: RunningPartnerCenter | null, options: WorldOptions): Promise<World> {
    const callouts: Callout[] = [];
    const { onProgress = () => undefined, onOrgEvent } = options;
    onProgress('Local org: reading force-app, compiling Apex, building tables, loading data');
    const org = await startOrg({
        projectDir,
        port: options.config.org.org.port,
        config: partnerCenter ? connected(options.config.org, partnerCenter) : options.config.org,
        dataDir: options.dataDir ?? resolve(projectDir, 'data'),
        onEvent: (event) => {
            if (event.kind === 'callout') callouts.push({ ...event, ifMatch: ifMatch(event.headers) });
            onOrgEvent?.(event);
        }
    });
    const { classes, triggers, objects, records } = org.info;
    onProgress(
        `Local org at ${org.url}: ${classes} classes, ${triggers} triggers, ${objects} objects, ${records} records`
    );
    const signIn = (username: string): Promise<OrgApi> => OrgApi.signIn(org.url, username, org.info.token);
    const [admin, seller] = [await signIn('admin@cosell.example'), await signIn('seller@cosell.example')];
    return new World({ org, partnerCenter, admin, seller, callouts });
}

/** The simulator's own addresses and the consent that it has already given. */
function connected(org: OrgConfig, partnerCenter: RunningPartnerCenter): OrgConfig {
    const { bases, credentials } = partnerCenter;
    const { tenantId: tenant, clientId, clientSecret, refreshToken } = credentials;
    const credential = { tenant, clientId, clientSecret, refreshToken };
    return {
        ...org,
        network: {
            ...org.network,
            'https://api.partner.microsoft.com': bases.referrals,
            'https://api.partnercenter.microsoft.com': bases.webhooks,
            'https://login.microsoftonline.com': bases.login,
            'https://3psostorageacct.blob.core.windows.net': bases.certificates
        },
        credentials: {
            ...Object.fromEntries(externalCredentials.map((name) => [name, credential])),
            ...org.credentials
        }
    };
}

function ifMatch(headers: Readonly<Record<string, string>>): string | null {
    return Object.entries(headers).find(([name]) => name.toLowerCase() === 'if-match')?.[1] ?? null;
}
