import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
    readonly headers: IncomingHttpHeaders;
    /** Exact text that was signed. */
    readonly body: string;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly event: any;
}

/** A receiver of deliveries that answers as it is told. */
export interface WebhookReceiver {
    readonly url: string;
    readonly received: Received[];
    /** Statuses of the next answers; 200 when there are none left. */
    readonly answers: number[];
    /** Resolves when so many deliveries have come in. */
    count(wanted: number): Promise<Received[]>;
    close(): Promise<void>;
}

export async function webhookReceiver(): Promise<WebhookReceiver> {
    const received: Received[] = [];
    const answers: number[] = [];
    const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
            const body = Buffer.concat(chunks).toString();
            received.push({ headers: request.headers, body, event: JSON.parse(body) });
            response.writeHead(answers.shift() ?? 200).end();
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
        received,
        answers,
        count: async (wanted) => {
            for (let waited = 0; received.length < wanted; waited += 10) {
                if (waited > 10_000) throw new Error(`Only ${received.length} of ${wanted} deliveries came.`);
                await new Promise((resolve) => setTimeout(resolve, 10));
            }
            return received;
        },
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        }
    };
}
