import { ApexException } from './apexException.ts';

/** JavaScript's own stack is deeper than Apex's 1,000 calls; where it ends, Apex ends. */
const TOO_DEEP = 'Maximum stack depth reached: 1001';

/** What was thrown as Apex sees it, null for what is not Apex's business (refusals, errors of our own). */
export function asApexException(thrown: unknown): ApexException | null {
    if (thrown instanceof ApexException) {
        return thrown;
    }
    return isStackOverflow(thrown) ? new ApexException('System.LimitException', TOO_DEEP) : null;
}

function isStackOverflow(thrown: unknown): boolean {
    return thrown instanceof RangeError && thrown.message.startsWith('Maximum call stack');
}
