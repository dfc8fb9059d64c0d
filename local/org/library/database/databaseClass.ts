import { databaseBatchRows } from '../jobs/databaseBatchRows.ts';
import { defineClass } from '../rows/definition.ts';
import { dmlRows } from './dmlRows.ts';
import { leadConvertRows } from './leadConvert.ts';
import { mergeRows } from './mergeRows.ts';
import { queryRows } from './queryRows.ts';
import { recycleBinRows } from './recycleBinRows.ts';
import { savepointRows } from './savepoint.ts';

/** System.Database */
export const databaseClass = defineClass({
    name: 'System.Database',
    kind: 'class',
    static: {
        ...dmlRows,
        ...mergeRows,
        ...recycleBinRows,
        ...leadConvertRows,
        ...queryRows,
        ...savepointRows,
        ...databaseBatchRows
    }
});
