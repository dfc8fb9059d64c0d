import http from 'node:http';
import https from 'node:https';
import zlib from 'node:zlib';
import type { ExchangeRequest, ExchangeResult } from './exchange.ts';

/** Does one exchange. Redirects are not followed, as Salesforce's Http does not follow them. Never rejects. */
export function exchangeHttp(request: ExchangeRequest): Promise<ExchangeResult> {
    return new Promise((resolve) => {
        const url = new URL(request.url);
        const send = url.protocol === 'https:' ? https.request : http.request;
        const outgoing = send(url, {
            method: request.method,
            headers: headersOf(request),
            signal: AbortSignal.timeout(request.timeout),
            agent: false
        });
        outgoing.on('response', (response) => receive(request, response, resolve));
        outgoing.on('error', (error: NodeJS.ErrnoException) => resolve(failure(error)));
        outgoing.end(request.body ?? undefined);
    });
}

function headersOf(request: ExchangeRequest): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const [name, value] of request.headers) {
        headers[name] = value;
    }
    if (request.body && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-length')) {
        headers['Content-Length'] = String(request.body.byteLength);
    }
    return headers;
}

function receive(
    request: ExchangeRequest,
    response: http.IncomingMessage,
    resolve: (result: ExchangeResult) => void
): void {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = decoded(response);
    stream.on('data', (chunk: Buffer) => {
        size += chunk.byteLength;
        if (size > request.maxBytes) {
            resolve({ kind: 'tooLarge' });
            response.destroy();
            return;
        }
        chunks.push(chunk);
    });
    stream.on('error', (error: NodeJS.ErrnoException) => resolve(failure(error)));
    response.on('error', (error: NodeJS.ErrnoException) => resolve(failure(error)));
    stream.on('end', () =>
        resolve({
            kind: 'answered',
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers: pairs(response.rawHeaders),
            body: new Uint8Array(Buffer.concat(chunks))
        })
    );
}

function decoded(response: http.IncomingMessage): NodeJS.ReadableStream {
    switch (response.headers['content-encoding']) {
        case 'gzip':
            return response.pipe(zlib.createGunzip());
        case 'deflate':
            return response.pipe(zlib.createInflate());
        default:
            return response;
    }
}

function pairs(raw: readonly string[]): [string, string][] {
    const result: [string, string][] = [];
    for (let i = 0; i + 1 < raw.length; i += 2) {
        result.push([raw[i]!, raw[i + 1]!]);
    }
    return result;
}

function failure(error: NodeJS.ErrnoException): ExchangeResult {
    if (error.name === 'TimeoutError' || error.name === 'AbortError') {
        return { kind: 'timeout' };
    }
    if (error.code === 'ECONNREFUSED') {
        return { kind: 'refused' };
    }
    return { kind: 'broken', reason: error.message };
}
