import type { SaveOutcome } from '../../dml/dmlError.ts';
import { dmlException } from '../../dml/dmlException.ts';
import type { DmlOperation } from '../../dml/runDml.ts';

/** All or none: the first failed row makes a DmlException of the statement. */
export function raiseFailed(operation: DmlOperation, outcomes: readonly SaveOutcome[]): void {
    const failed = outcomes.flatMap((outcome, index) => (outcome.errors.length > 0 ? [{ ...outcome, index }] : []));
    if (failed.length > 0) {
        throw dmlException(operation[0]!.toUpperCase() + operation.slice(1), failed);
    }
}
