import { request } from 'node:http';
import { startPartnerCenter, type PartnerCenterOptions, type RunningPartnerCenter } from '../index.ts';

export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    /** Parsed when it is JSON, else the text. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly body: any;
}

/** A small client of a running simulator, for tests: one method for each host. */
export class PartnerClient {
    readonly running: RunningPartnerCenter;
    readonly #tokens = new Map<string, string>();

    constructor(running: RunningPartnerCenter) {
        this.running = running;
    }

    static async start(options: PartnerCenterOptions = {}): Promise<PartnerClient> {
        return new PartnerClient(await startPartnerCenter({ quiet: true, ...options }));
    }

    /** Calls below /v1.0/engagements/referrals with a token of the referral admin. */
    async referrals(method: string, path = '', body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
        const url = `${this.running.bases.referrals}/v1.0/engagements/referrals${path}`;
        return call(method, url, body, { ...(await this.#bearer('https://api.partner.microsoft.com')), ...headers });
    }

    /** Calls below /webhooks/v1/registration. */
    async webhooks(method: string, path = '', body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
        const url = `${this.running.bases.webhooks}/webhooks/v1/registration${path}`;
        return call(method, url, body, {
            ...(await this.#bearer('https://api.partnercenter.microsoft.com')),
            ...headers
        });
    }

    control(method: string, path: string, body?: unknown): Promise<Answer> {
        return call(method, `${this.running.bases.control}${path}`, body, {});
    }

    /** A request to a token endpoint; `form` adds to a valid refresh request of v1 and overrides it. */
    token(form: Record<string, string> = {}, endpoint = '/oauth2/token'): Promise<Answer> {
        const { tenantId, clientId, clientSecret, refreshToken } = this.running.credentials;
        const usual = {
            grant_type: 'refresh_token',
            client_id: clientId,
            client_secret: clientSecret,
            refresh_token: refreshToken,
            resource: 'https://api.partner.microsoft.com'
        };
        const body = new URLSearchParams({ ...usual, ...form }).toString();
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return call('POST', `${this.running.bases.login}/${tenantId}${endpoint}`, body, headers);
    }

    close(): Promise<void> {
        return this.running.close();
    }

    async #bearer(resource: string): Promise<{ authorization: string }> {
        let token = this.#tokens.get(resource);
        if (!token) {
            const answer = await this.control('POST', '/tokens', { audience: resource, expiresInSeconds: 10_000_000 });
            this.#tokens.set(resource, (token = answer.body.access_token as string));
        }
        return { authorization: `Bearer ${token}` };
    }
}

/** One HTTP call; objects are sent as JSON, texts as they are. Rejects when the connection breaks. */
export function call(
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {}
): Promise<Answer> {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const type = text === undefined ? {} : { 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
        const sent = request(url, {
            method,
            headers: { ...type, 'content-length': Buffer.byteLength(text ?? ''), ...headers }
        });
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks: Buffer[] = [];
            response.on('error', reject);
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => {
                const answered = Buffer.concat(chunks).toString();
                resolve({ status: response.statusCode!, headers: response.headers, body: parsed(answered) });
            });
        });
        sent.end(text);
    });
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return text;
    }
}
