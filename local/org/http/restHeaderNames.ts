import { nullArgument, raise } from '../values/exceptions/raise.ts';

const forbidden = ['cookie', 'set-cookie', 'set-cookie2', 'content-length', 'authorization'];

/** Names that `addHeader` of RestRequest and RestResponse refuses (platform notes 2.1; RFC 7230 tokens since Spring '24). */
export function checkHeaderName(name: string | null): string {
    if (name === null) {
        return nullArgument();
    }
    if (forbidden.includes(name.toLowerCase())) {
        raise('System.IllegalArgumentException', `Header not allowed: ${name}`);
    }
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        raise('System.InvalidHeaderException', `Invalid header name: ${name}`);
    }
    return name;
}
