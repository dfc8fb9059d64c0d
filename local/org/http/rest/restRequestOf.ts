import { HeaderList } from '../headerList.ts';
import type { InboundRequest } from '../orgMessages.ts';

/** A request as the resources of the API read it. */
export interface RestRequest {
    readonly method: string;
    /** Decoded segments of the path. */
    readonly path: readonly string[];
    /** The path as it came. */
    readonly rawPath: string;
    readonly query: URLSearchParams;
    readonly headers: HeaderList;
    readonly body: Uint8Array;
    readonly remoteAddress: string;
}

export function restRequestOf(request: InboundRequest): RestRequest {
    const url = new URL(request.url, 'http://org');
    return {
        method: request.method.toUpperCase(),
        path: url.pathname.split('/').filter(Boolean).map(decoded),
        rawPath: url.pathname,
        query: url.searchParams,
        headers: new HeaderList(request.headers),
        body: request.body,
        remoteAddress: request.remoteAddress
    };
}

function decoded(segment: string): string {
    try {
        return decodeURIComponent(segment);
    } catch {
        return segment;
    }
}
