import { ApexException } from '../values/apexException.ts';
import { defineClass } from './definition.ts';

const name = 'EventBus.RetryableException';

export const retryableExceptionClass = defineClass({
    name,
    kind: 'class',
    superclass: 'Exception',
    constructors: {
        'RetryableException()': () => new ApexException(name),
        'RetryableException(String message)': (message: string | null) => new ApexException(name, message),
        'RetryableException(Exception cause)': (cause: ApexException | null) =>
            new ApexException(name, cause?.text ?? null, cause),
        'RetryableException(String message, Exception cause)': (message: string | null, cause: ApexException | null) =>
            new ApexException(name, message, cause)
    }
});
