import { ApexException } from '../values/apexException.ts';
import { defineClass } from './definition.ts';

/** Its message is what the page sees; `getMessage()` in Apex answers "Script-thrown exception" until setMessage. */
export const auraHandledExceptionClass = defineClass({
    name: 'System.AuraHandledException',
    kind: 'class',
    superclass: 'Exception',
    constructors: {
        'AuraHandledException(String message)': (message: string | null) => {
            const exception = new ApexException('System.AuraHandledException');
            exception.details = { message };
            return exception;
        }
    }
});
