import { ApexException } from '../../values/exceptions/apexException.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import type { ApexValue } from '../../values/value.ts';

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
