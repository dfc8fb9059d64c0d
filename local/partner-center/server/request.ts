import type { FastifyRequest } from 'fastify';
import { parseJson } from '../json/parseJson.ts';

/** The first value of a header. */
export function header(request: FastifyRequest, name: string): string | undefined {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
}

/** The text of the body; '' when there was none. */
export function bodyText(request: FastifyRequest): string {
    return typeof request.body === 'string' ? request.body : '';
}

/** @throws Error with a sentence for the caller when the body is no JSON */
export function jsonBody(request: FastifyRequest): unknown {
    const text = bodyText(request);
    if (text.trim() === '') throw new Error('The body is empty, JSON is expected.');
    return parseJson(text);
}
