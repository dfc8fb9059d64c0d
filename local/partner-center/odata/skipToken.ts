/** Where the next page begins: after the item with this timestamp, with so many items given out. */
export interface PagePosition {
    readonly options: Readonly<Record<string, string>>;
    readonly after: string;
    readonly given: number;
}

/** Opaque text for `$skiptoken`; it holds the whole query, so that a client needs nothing but the token. */
export function skipToken(position: PagePosition): string {
    return Buffer.from(JSON.stringify([position.options, position.after, position.given])).toString('base64url');
}

/** @throws SyntaxError when the token was not given out by this service */
export function pagePosition(token: string): PagePosition {
    try {
        const [options, after, given] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
        if (isOptions(options) && typeof after === 'string' && typeof given === 'number')
            return { options, after, given };
    } catch {
        // Falls through to the one answer for every kind of nonsense.
    }
    throw new SyntaxError('The $skiptoken is not one of this service.');
}

function isOptions(value: unknown): value is Record<string, string> {
    return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
}
