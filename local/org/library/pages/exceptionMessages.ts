import type { FailedRow } from '../../dml/dmlException.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { PageMessage } from './pageMessage.ts';

/** What ApexPages.addMessages makes of an exception: one message for each failed row of a DML statement, else one. */
export function exceptionMessages(thrown: ApexException): PageMessage[] {
    const rows = Array.isArray(thrown.details) ? (thrown.details as readonly FailedRow[]) : [];
    const texts = rows.flatMap(({ errors }) => errors.map(({ message }) => message));
    return (texts.length > 0 ? texts : [thrown.text]).map((text) => PageMessage.error(text));
}
