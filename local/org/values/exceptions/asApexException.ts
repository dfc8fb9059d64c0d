import { ApexException } from './apexException.ts';
import { stackDepthException } from './callDepth.ts';

/** The first size that is too large for the heap of a job, as the platform tells it. */
const TOO_LARGE = 'Apex heap size too large: 12000001';

/** What was thrown as Apex sees it, null for what is not Apex's business (refusals, errors of our own). */
export function asApexException(thrown: unknown): ApexException | null {
    if (thrown instanceof ApexException) {
        return thrown;
    }
    if (isStackOverflow(thrown)) {
        // frames that are not counted, or so large that JavaScript's stack ends before the platform's
        return stackDepthException();
    }
    return isTooLarge(thrown) ? new ApexException('System.LimitException', TOO_LARGE) : null;
}

/** A text or a map beyond what JavaScript can hold is far beyond the heap of Apex. */
function isTooLarge(thrown: unknown): boolean {
    return (
        thrown instanceof Error &&
        /^(Invalid (string|array) length|(Map|Set) maximum size exceeded|Cannot create a string longer than )/.test(
            thrown.message
        )
    );
}

function isStackOverflow(thrown: unknown): boolean {
    return thrown instanceof RangeError && thrown.message.startsWith('Maximum call stack');
}
