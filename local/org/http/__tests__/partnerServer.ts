import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PartnerCall {
    readonly path: string;
    readonly body: string;
    readonly authorization: string | undefined;
}

/** A remote system with a token endpoint and one resource, for the tests of a running org. */
export class PartnerServer {
    readonly calls: PartnerCall[] = [];
    /** Called before the resource answers: a server that calls back. */
    beforeAnswer: (() => Promise<void>) | null = null;
    readonly #server = http.createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', async () => {
            this.calls.push({
                path: `${request.method} ${request.url}`,
                body,
                authorization: request.headers.authorization
            });
            if (request.url!.startsWith('/login')) {
                response.end(JSON.stringify({ access_token: 'access', refresh_token: 'next' }));
                return;
            }
            await this.beforeAnswer?.();
            response.writeHead(201, { 'X-Referral': `REF-${this.calls.length}` });
            response.end(`got ${body}`);
        });
    });

    async listen(): Promise<string> {
        await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    }

    close(): void {
        this.#server.closeAllConnections();
        this.#server.close();
    }
}
