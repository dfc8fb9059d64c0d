/** One entry of Salesforce's error body. */
export interface RestErrorEntry {
    readonly message: string;
    readonly errorCode: string;
    readonly fields?: readonly string[];
}

/** A request that fails: status and the body `[{message, errorCode, fields}]`. */
export class RestError extends Error {
    readonly status: number;
    readonly entries: readonly RestErrorEntry[];

    constructor(status: number, entries: readonly RestErrorEntry[]) {
        super(entries[0]?.message ?? 'Error');
        this.status = status;
        this.entries = entries;
    }

    static of(status: number, errorCode: string, message: string, fields?: readonly string[]): RestError {
        return new RestError(status, [{ message, errorCode, ...(fields ? { fields } : {}) }]);
    }
}

export const notFound = (): RestError => RestError.of(404, 'NOT_FOUND', 'The requested resource does not exist');

export function methodNotAllowed(method: string, allowed: string): RestError {
    const words = `HTTP Method '${method}' not allowed. Allowed are ${allowed}`;
    return RestError.of(405, 'METHOD_NOT_ALLOWED', words);
}
