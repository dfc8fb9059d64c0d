import { EventEmitter } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Attempt, Delivery } from './delivery/delivery.ts';
import { firstCredentials, type Credentials } from './directory/firstDirectory.ts';
import { app, prefixes } from './server/app.ts';
import type { CallRecord } from './world/callLog.ts';
import { openWorld } from './world/openWorld.ts';

/** What happened in the simulator, for a timeline. */
export type PartnerCenterEvent =
    | ({ readonly kind: 'call' } & CallRecord)
    | {
          readonly kind: 'delivery';
          readonly delivery: Delivery;
          readonly attempt: Attempt;
          readonly status: number | null;
      }
    | {
          readonly kind: 'referral';
          readonly id: string;
          readonly name: string | null;
          readonly change: 'created' | 'updated';
      };

export interface PartnerCenterOptions {
    /** 0 or absent: any free port. */
    readonly port?: number;
    /** State is kept here and taken up at the next start; absent: in memory. */
    readonly dataFile?: string;
    /** true: nothing on the console. */
    readonly quiet?: boolean;
    /** What stands in for a base address of webhook URLs, such as {'https://x.my.site.com': 'http://127.0.0.1:8780'}. */
    readonly network?: Readonly<Record<string, string>>;
    /** Settings of the switches, by name. */
    readonly switches?: Readonly<Record<string, unknown>>;
    readonly onEvent?: (event: PartnerCenterEvent) => void;
}

export interface RunningPartnerCenter {
    readonly url: string;
    readonly port: number;
    /** What replaces each of Microsoft's base addresses, without a slash at the end. */
    readonly bases: {
        /** https://api.partner.microsoft.com */
        readonly referrals: string;
        /** https://api.partnercenter.microsoft.com */
        readonly webhooks: string;
        /** https://login.microsoftonline.com */
        readonly login: string;
        /** https://3psostorageacct.blob.core.windows.net; certificates are below /cert/ of it */
        readonly certificates: string;
        readonly control: string;
    };
    readonly credentials: Credentials;
    readonly events: EventEmitter<{ event: [PartnerCenterEvent] }>;
    close(): Promise<void>;
}

/**
 * Starts the simulator on 127.0.0.1.
 * @throws Error with code EADDRINUSE when the port is taken; an Error naming the line when the data file is damaged
 */
export async function startPartnerCenter(options: PartnerCenterOptions = {}): Promise<RunningPartnerCenter> {
    const world = await openWorld(options.dataFile, options.network);
    if (options.switches) world.switches.set(options.switches);
    const events = new EventEmitter<{ event: [PartnerCenterEvent] }>();
    if (options.onEvent) events.on('event', options.onEvent);
    world.calls.on('call', (call) => events.emit('event', { kind: 'call', ...call }));
    world.dispatcher.on('attempt', (delivery, attempt) =>
        events.emit('event', { kind: 'delivery', delivery, attempt, status: attempt.status })
    );
    world.account.on('referral', ({ kept: { referral }, kind }) =>
        events.emit('event', { kind: 'referral', id: referral.id, name: referral.name, change: kind })
    );
    const server = app(world);
    await server.listen({ host: '127.0.0.1', port: options.port ?? 0 });
    const { port } = server.server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    if (!options.quiet) console.log(`Partner Center simulator: ${url}`);
    return {
        url,
        port,
        bases: {
            referrals: `${url}${prefixes.referrals}`,
            webhooks: `${url}${prefixes.webhooks}`,
            login: `${url}${prefixes.login}`,
            certificates: url,
            control: `${url}${prefixes.control}`
        },
        credentials: firstCredentials,
        events,
        close: async () => {
            world.close();
            await server.close();
        }
    };
}
