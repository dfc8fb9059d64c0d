import { RestError } from './restError.ts';
import type { RestRequest } from './restRequestOf.ts';

/** A JSON body and its text, which messages about single values need. */
export interface RequestJson {
    readonly value: unknown;
    readonly text: string;
}

/** @throws RestError JSON_PARSER_ERROR */
export function requestJson(request: RestRequest): RequestJson {
    const text = new TextDecoder().decode(request.body);
    if (text.trim() === '') {
        throw parserError('The HTTP entity body is required, but this request has no entity body.', text, null);
    }
    try {
        return { value: JSON.parse(text), text };
    } catch (error) {
        throw parserError(wordsOf(error as SyntaxError, text), text, positionOf(error as SyntaxError, text));
    }
}

/** The body as an object. */
export function requestObject(request: RestRequest): { fields: Record<string, unknown>; text: string } {
    const { value, text } = requestJson(request);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        const token = Array.isArray(value) ? 'START_ARRAY' : 'VALUE_STRING';
        throw parserError(`Cannot deserialize instance of sobject from ${token}`, text, 0);
    }
    return { fields: value as Record<string, unknown>, text };
}

export function parserError(message: string, text: string, position: number | null): RestError {
    const place = position === null ? '' : ` at [line:${lineOf(text, position)}, column:${columnOf(text, position)}]`;
    return RestError.of(400, 'JSON_PARSER_ERROR', `${message}${place}`);
}

function lineOf(text: string, position: number): number {
    return text.slice(0, position).split('\n').length;
}

function columnOf(text: string, position: number): number {
    return position - text.lastIndexOf('\n', position - 1);
}

/** Node tells the position in its message; without one the text ends too early. */
function positionOf(error: SyntaxError, text: string): number {
    const position = /position (\d+)/.exec(error.message)?.[1];
    return position === undefined ? text.length : Number(position);
}

function wordsOf(error: SyntaxError, text: string): string {
    const at = positionOf(error, text);
    const character = text[at];
    if (character === undefined) {
        return 'Unexpected end-of-input: expected close marker for OBJECT';
    }
    const code = character.codePointAt(0)!;
    return `Unexpected character ('${character}' (code ${code})): was expecting a JSON value`;
}
