import { asApexException } from '../values/asApexException.ts';

/** What AsyncApexJob.ExtendedStatus and the timeline say about an error. */
export function failureText(error: unknown): string {
    const exception = asApexException(error);
    if (exception) {
        return exception.apexText();
    }
    return error instanceof Error ? error.message : String(error);
}

/** An Apex error ends a job; anything else is an error of the local org (or a refusal) and goes up. */
export function isApexFailure(error: unknown): boolean {
    return asApexException(error) !== null;
}
