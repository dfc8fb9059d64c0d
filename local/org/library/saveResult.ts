import type { SaveOutcome } from '../dml/dmlError.ts';
import { SaveResult } from './database/dmlResult.ts';

/** The Database.SaveResult of one outcome. */
export function saveResult(outcome: SaveOutcome): SaveResult {
    return new SaveResult(outcome);
}
