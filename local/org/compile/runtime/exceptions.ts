import { ApexException } from '../../values/apexException.ts';
import type { ApexValue } from '../../values/value.ts';

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

/** The beginning of every catch: gives the exception, or throws on what no Apex catch may see. */
export function caught(thrown: unknown): ApexException {
    const exception = asApexException(thrown);
    if (exception === null) {
        throw thrown;
    }
    if (exception.uncatchable) {
        throw exception;
    }
    return exception;
}

/** The error, if it is one after which not even `finally` runs. */
export function fatal(thrown: unknown): unknown {
    const exception = asApexException(thrown);
    return exception === null || exception.uncatchable ? thrown : null;
}

type Constructor = (...args: readonly ApexValue[]) => unknown;

/** `new DmlException('x')`: an exception of the platform. `kinds` says what the arguments are. */
export function newException(
    typeName: string,
    own: Constructor | null,
    kinds: string,
    ...args: readonly ApexValue[]
): unknown {
    if (own !== null) {
        return own(...args);
    }
    const names = kinds === '' ? [] : kinds.split(',');
    const message = (args[names.indexOf('message')] ?? null) as string | null;
    return new ApexException(typeName, message, (args[names.indexOf('cause')] ?? null) as ApexException | null);
}
