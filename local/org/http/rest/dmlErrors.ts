import type { DmlError, SaveOutcome } from '../../dml/dmlError.ts';
import type { FailedRow } from '../../dml/dmlException.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { RestError, type RestErrorEntry } from './restError.ts';

/** The status of a DML error's code; what is not named here is a plain 400. */
const statuses: Readonly<Record<string, number>> = {
    ENTITY_IS_DELETED: 404,
    INVALID_CROSS_REFERENCE_KEY: 404,
    INSUFFICIENT_ACCESS_OR_READONLY: 403,
    INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 400,
    CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: 400
};

export function errorEntry(error: DmlError): RestErrorEntry {
    return { message: error.message, errorCode: error.code, fields: error.fields };
}

/** @throws RestError when the row was not saved */
export function savedOrThrow(outcome: SaveOutcome): SaveOutcome {
    if (!outcome.success) {
        const entries = outcome.errors.map(errorEntry);
        throw new RestError(statuses[entries[0]?.errorCode ?? ''] ?? 400, entries);
    }
    return outcome;
}

/** What came out of a save as an exception: no rights, a broken limit in a trigger, a list that cannot be saved. */
export function exceptionAsRestError(exception: ApexException): RestError {
    const rows = exception.details as readonly FailedRow[] | null;
    if (exception.typeName === 'System.DmlException' && rows?.[0]) {
        return new RestError(400, rows[0].errors.map(errorEntry));
    }
    if (exception.typeName === 'System.SecurityException') {
        return RestError.of(403, 'INSUFFICIENT_ACCESS_OR_READONLY', exception.text);
    }
    return RestError.of(400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', exception.toString());
}
