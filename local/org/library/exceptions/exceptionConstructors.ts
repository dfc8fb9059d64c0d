import { ApexException } from '../../values/exceptions/apexException.ts';
import type { Implementation } from '../rows/definition.ts';

/** `new X()`, `new X('message')`, `new X(cause)` and `new X('message', cause)` for an exception of the platform. */
export function exceptionConstructors(typeName: string): Readonly<Record<string, Implementation>> {
    const name = typeName.slice(typeName.lastIndexOf('.') + 1);
    return {
        [`${name}()`]: () => new ApexException(typeName),
        [`${name}(String message)`]: (message: string | null) => new ApexException(typeName, message),
        [`${name}(Exception cause)`]: (cause: ApexException | null) =>
            // without a message of its own an exception tells that of its cause
            new ApexException(typeName, cause === null ? null : cause.text, cause),
        [`${name}(String message, Exception cause)`]: (message: string | null, cause: ApexException | null) =>
            new ApexException(typeName, message, cause)
    };
}
