import { asApexException } from '../../values/exceptions/asApexException.ts';

/** What AsyncApexJob.ExtendedStatus and the timeline say about an error. */
export function failureText(error: unknown): string {
    const exception = asApexException(error);
    if (exception) {
        return exception.apexText();
    }
    return error instanceof Error ? error.message : String(error);
}

/**
 * What AsyncApexJob.ExtendedStatus says of a batch whose `execute` failed: the message of its first error without the
 * type, up to the length of the field (quoted from an org: "First error: Update failed. First exception on row 0 …").
 */
export function firstError(error: unknown): string {
    const exception = asApexException(error);
    return `First error: ${exception?.text ?? failureText(error)}`.slice(0, longestStatus);
}

const longestStatus = 255;

/** An Apex error ends a job; anything else is an error of the local org (or a refusal) and goes up. */
export function isApexFailure(error: unknown): boolean {
    return asApexException(error) !== null;
}
