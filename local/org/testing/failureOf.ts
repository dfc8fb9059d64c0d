import type { ApexException } from '../values/exceptions/apexException.ts';
import { apexFrames } from '../values/exceptions/apexFrames.ts';
import { asApexException } from '../values/exceptions/asApexException.ts';
import { Refused } from '../values/exceptions/refused.ts';

export interface Failure {
    readonly outcome: 'failed' | 'refused';
    readonly message: string;
    readonly stack: string | null;
}

/** What a thrown thing says about the test that it ended. */
export function failureOf(thrown: unknown): Failure {
    const exception = asApexException(thrown);
    if (exception) {
        const stack = exception === thrown ? exception.stackTraceString() : apexLines(thrown as Error);
        return { outcome: 'failed', message: messageOf(exception), stack: stack ? shortened(stack) : null };
    }
    if (thrown instanceof Refused) return { outcome: 'refused', message: thrown.feature, stack: apexLines(thrown) };
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { outcome: 'failed', message: `Error inside the local org: ${error.message}`, stack: hostStack(error) };
}

/** The exception and what caused it, as the platform's test results tell; of a long or endless chain the beginning. */
function messageOf(exception: ApexException): string {
    const told: string[] = [];
    for (let one: ApexException | null = exception; one !== null && told.length < shownCauses; one = one.cause) {
        told.push(one.apexText());
    }
    return told.join('\nCaused by: ');
}

const shownCauses = 20;

/** Endless recursion has thousands of lines; the first and the last ones tell. */
function shortened(stack: string): string {
    const lines = stack.split('\n');
    if (lines.length <= shownFrames) return stack;
    const half = shownFrames / 2;
    const left = `(${lines.length - shownFrames} more)`;
    return [...lines.slice(0, half), left, ...lines.slice(-half)].join('\n');
}

const shownFrames = 40;

function apexLines(error: Error): string | null {
    // A stack that was already read is text; then there is nothing to tell beyond the message.
    const lines = apexFrames(error).map(({ name, line }) => `${name}: line ${line}, column 1`);
    return lines.length ? lines.join('\n') : null;
}

/** An error of ours is reported with our own lines: somebody has to mend it. */
function hostStack(error: Error): string | null {
    return error.stack ?? null;
}
