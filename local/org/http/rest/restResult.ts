import type { OutboundResponse } from '../orgMessages.ts';

/** What a resource answers: JSON, or nothing. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): OutboundResponse {
    const type = { 'content-type': 'application/json;charset=UTF-8' };
    return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}

export const noContent: OutboundResponse = { status: 204, headers: {}, body: '' };

export function xml(status: number, text: string): OutboundResponse {
    return { status, headers: { 'content-type': 'text/xml;charset=UTF-8' }, body: text };
}
