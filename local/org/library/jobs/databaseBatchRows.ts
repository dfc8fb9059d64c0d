import { executeBatch } from '../../platform/jobs/batchJobs.ts';
import type { Implementation } from '../rows/definition.ts';

/** The rows of Database that start batch jobs; the class itself belongs to the data room. */
export const databaseBatchRows: Readonly<Record<string, Implementation>> = {
    'String executeBatch(Object batchable)': (batchable: object | null) => executeBatch(batchable),
    'String executeBatch(Object batchable, Integer scope)': (batchable: object | null, scope: number | null) =>
        executeBatch(batchable, scope)
};
