import { ApexException } from '../../values/exceptions/apexException.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { dmlExceptionRows } from './dmlExceptionRows.ts';
import { exceptionConstructors } from './exceptionConstructors.ts';

const instance = {
    'String getMessage()': (self: ApexException) => self.text,
    'void setMessage(String message)': (self: ApexException, message: string | null) => {
        self.message = message;
    },
    'Exception getCause()': (self: ApexException) => self.cause,
    'void initCause(Exception cause)': (self: ApexException, cause: ApexException | null) => {
        if (self.cause !== null) {
            raise('System.IllegalStateException', "Can't overwrite cause");
        }
        self.cause = cause;
    },
    'String getTypeName()': (self: ApexException) => self.shownType,
    'String getStackTraceString()': (self: ApexException) => self.stackTraceString(),
    'Integer getLineNumber()': (self: ApexException) => self.lineNumber,
    'String toString()': (self: ApexException) => self.apexText(),
    ...dmlExceptionRows
};

/**
 * System.Exception (Apex Reference Guide, "Exception Class and Built-In Exceptions"). User classes extend it; all other
 * exceptions of the platform inherit these rows.
 */
export const exceptionClass = defineClass({
    name: 'System.Exception',
    kind: 'class',
    virtual: true,
    constructors: exceptionConstructors('System.Exception'),
    instance
});

// a user's exception may implement interfaces with what it inherits: `interface Named { String getMessage(); }`; `toString`
// stays out, since texts of values ask for those that users write
for (const { key, implementation } of exceptionClass.methods.filter((method) => method.key !== 'tostring()')) {
    Object.defineProperty(ApexException.prototype, key, {
        value(this: ApexException, ...args: never[]): unknown {
            return implementation(this, ...args);
        }
    });
}
