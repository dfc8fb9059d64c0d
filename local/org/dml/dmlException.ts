import { ApexException } from '../values/exceptions/apexException.ts';
import { errorText, type DmlError } from './dmlError.ts';

/** A row of a DmlException: what getDmlIndex, getDmlId, getDmlType, getDmlMessage and getDmlFieldNames answer from. */
export interface FailedRow {
    readonly index: number;
    readonly id: string | null;
    readonly errors: readonly DmlError[];
    /** The object of the row, for getDmlFields. */
    readonly object?: string;
}

/**
 * System.DmlException with its rows; the words are the platform's (platform notes, item 43):
 * `Insert failed. First exception on row 0; first error: CODE, text: [Field]`.
 */
export function dmlException(operation: string, rows: readonly FailedRow[], message?: string): ApexException {
    const first = rows[0]!;
    const where = first.id === null ? '' : ` with id ${first.id}`;
    const text = `${operation} failed. First exception on row ${first.index}${where}; first error: ${errorText(first.errors[0]!)}`;
    const exception = new ApexException('System.DmlException', message ?? text);
    exception.details = rows;
    return exception;
}
