import { runDml, type DmlOptions } from '../../dml/runDml.ts';
import type { SaveOutcome } from '../../dml/dmlError.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import { runTransaction } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { DataCall } from './dataApi.ts';
import { exceptionAsRestError } from './dmlErrors.ts';
import { notFound } from './restError.ts';

/** How requests of the data API stand to the data: as their user, with that user's rights. */
const frame = { sharing: 'with', apiVersion: 66, className: 'REST' } as const;

export type WriteOperation = 'insert' | 'update' | 'upsert' | 'delete';

/** Runs one request's work as a transaction of its user. */
export function inTransaction<T>(call: DataCall, work: () => T): T {
    const { user, concurrent } = call;
    try {
        return runTransaction(call.org, { kind: 'request', user, concurrent }, work);
    } catch (error) {
        const exception = asApexException(error);
        throw exception ? exceptionAsRestError(exception) : error;
    }
}

export function shapeNamed(call: DataCall, name: string): ObjectShape {
    const shape = call.org.schema.object(name);
    if (!shape) {
        throw notFound();
    }
    return shape;
}

/** Saves records, or publishes them where they are platform events. */
export function write(
    operation: WriteOperation,
    records: readonly SObjectValue[],
    options: Pick<DmlOptions, 'allOrNone' | 'externalIdField'>
): SaveOutcome[] {
    return runDml(operation, [...records], { mode: 'user', frame, ...options });
}
