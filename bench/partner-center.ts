/**
 * How fast the Partner Center simulator answers, and how that grows with the number of referrals.
 * Usage: tsx bench/partner-center.ts [referrals …] — the default is 1000 10000 50000
 */
import { Agent, request } from 'node:http';
import { startPartnerCenter, type RunningPartnerCenter } from '../local/partner-center/index.ts';

interface Row {
    readonly referrals: number;
    readonly [measure: string]: number | string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const seconds = 2;
const known: string[] = [];

const patch = JSON.stringify([{ op: 'replace', path: '/details/dealValue', value: 210_000 }]);
const deal = JSON.stringify({
    name: 'Ostrevik fleet telemetry rollout',
    externalReferenceId: '0068d00000Qw7LpAAJ',
    type: 'Independent',
    target: [],
    customerProfile: {
        name: 'Ostrevik Marine Logistics AS',
        address: { addressLine1: 'Testgata 14', city: 'Bergen', postalCode: '5003', country: 'NO' },
        size: '251to1000employees',
        team: [
            { firstName: 'Ingrid', lastName: 'Solvang', phoneNumber: '+12065550151', email: 'ingrid@ostrevik.example' }
        ]
    },
    consent: {
        consentToToShareInfoWithOthers: true,
        consentToContact: true,
        consentToShareReferralWithMicrosoftSellers: true
    },
    details: {
        notes: 'Fleet telemetry pilot on twelve vessels.',
        dealValue: 185_000,
        currency: 'USD',
        closingDateTime: '2026-03-31T00:00:00Z',
        requirements: {
            industries: [{ id: 'Travel & Transportation' }],
            products: [{ id: 'Azure' }],
            services: [{ id: 'DeploymentOrMigration' }],
            solutions: [{ id: 'SOL-58213-KQT', name: 'Velmorra Fleet Insights', type: 'Name' }],
            additionalRequirements: { attributes: [{ type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' }] }
        }
    },
    team: [{ firstName: 'Mara', lastName: 'Ellison', phoneNumber: '+12065550114', email: 'mara@velmorra.example' }]
});

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
const running = await startPartnerCenter({ quiet: true });
const token = await accessToken(running);
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 50_000]) rows.push(await measure(size));
await running.close();
agent.destroy();
console.table(rows);

/** Fills up to so many referrals, then measures each kind of call for a while. */
async function measure(size: number): Promise<Row> {
    const ids = await idsAfterFilling(size);
    let turn = 0;
    const any = () => ids[(turn++ * 7919) % ids.length]!;
    const page = `?$filter=${encodeURIComponent("status eq 'Active' and customerProfile/address/country eq 'NO'")}&$top=100`;
    const newest = '?$orderby=updatedDateTime%20desc&$top=100';
    const rare = `?$count=true&$filter=${encodeURIComponent("customerProfile/name eq 'Nobody'")}`;
    const row: Row = {
        referrals: size,
        'GET /s': await perSecond(() => call('GET', `/${any()}`)),
        'PATCH /s': await perSecond(() => call('PATCH', `/${any()}`, patch)),
        'filtered page of 100 /s': await perSecond(() => call('GET', page)),
        'newest page of 100 /s': await perSecond(() => call('GET', newest)),
        'filter that fits nothing, counted /s': await perSecond(() => call('GET', rare)),
        'heap MB': heapMb()
    };
    const before = heapMb();
    await perSecond(() => call('GET', page), 3);
    return { ...row, 'heap MB after more pages': `${heapMb()} (was ${before})` };
}

async function idsAfterFilling(size: number): Promise<readonly string[]> {
    const began = performance.now();
    const start = known.length;
    const workers = Array.from({ length: 8 }, async () => {
        while (known.length < size) known.push((JSON.parse(await call('POST', '', deal)) as { id: string }).id);
    });
    await Promise.all(workers);
    const made = known.length - start;
    console.log(`${known.length} referrals; POST ${Math.round(made / ((performance.now() - began) / 1000))} /s`);
    return known;
}

async function perSecond(one: () => Promise<string>, forSeconds = seconds): Promise<number> {
    const [began, end] = [performance.now(), performance.now() + forSeconds * 1000];
    let done = 0;
    const workers = Array.from({ length: 8 }, async () => {
        while (performance.now() < end) {
            await one();
            done++;
        }
    });
    await Promise.all(workers);
    return Math.round(done / ((performance.now() - began) / 1000));
}

/** After a collection where Node was started with --expose-gc, so that only what is kept counts. */
function heapMb(): number {
    globalThis.gc?.();
    return Math.round(process.memoryUsage().heapUsed / 1e6);
}

async function accessToken({ bases, credentials }: RunningPartnerCenter): Promise<string> {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        refresh_token: credentials.refreshToken,
        resource: 'https://api.partner.microsoft.com'
    });
    const answer = await fetch(`${bases.login}/common/oauth2/token`, { method: 'POST', body: form });
    return ((await answer.json()) as { access_token: string }).access_token;
}

/** @throws Error when the answer is not a success, so that no figure counts refusals */
function call(method: string, path: string, body?: string): Promise<string> {
    const url = `${running.bases.referrals}/v1.0/engagements/referrals${path}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
        const sent = request(url, { method, agent, headers }, (response) => {
            let text = '';
            response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
            response.on('end', () => (response.statusCode! < 300 ? resolve(text) : reject(new Error(text))));
        });
        sent.on('error', reject).end(body);
    });
}
