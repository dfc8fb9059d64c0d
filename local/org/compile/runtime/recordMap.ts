import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';

/** What is needed of a record here; SObjectValue offers it. */
interface Identified {
    getByName(field: string): unknown;
}

/** `new Map<Id, Account>(records)`, and `putAll(records)`. */
export function mapOfRecords(type: RuntimeType, records: ApexList): ApexMap {
    const map = new ApexMap(type);
    records.items.forEach((record, index) => {
        const id = record === null ? null : ((record as unknown as Identified).getByName('Id') as string | null);
        if (id === null || id === undefined) {
            raise('System.ListException', `Row with null Id at index: ${index}`);
        }
        if (map.has(id)) {
            raise('System.ListException', `Row with duplicate Id at index: ${index}`);
        }
        map.put(id, record);
    });
    return map;
}
