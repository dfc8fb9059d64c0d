import { emptyRecycleBin } from '../../dml/delete/emptyRecycleBin.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { emptyRecycleBinResult } from './dmlResult.ts';

/** Database.emptyRecycleBin of a record, and of a list of records or Ids. */
export const recycleBinRows: Readonly<Record<string, Implementation>> = {
    'List<Database.EmptyRecycleBinResult> emptyRecycleBin(List<Object> records)': (records: ApexList | null) =>
        new ApexList(
            typeNamed('List<Database.EmptyRecycleBinResult>'),
            emptyRecycleBin((records ?? nullArgument()).items.map(idOf)).map(emptyRecycleBinResult)
        ),
    'Database.EmptyRecycleBinResult emptyRecycleBin(SObject record)': (record: SObjectValue | null) =>
        emptyRecycleBinResult(emptyRecycleBin([(record ?? nullArgument()).id])[0]!)
};

function idOf(value: ApexValue): string | null {
    return value instanceof SObjectValue ? value.id : value === null ? null : String(value);
}
