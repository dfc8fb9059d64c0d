import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { records } from '../records/recordPort.ts';

function deepClone(self: ApexList, preserveId = false, timestamps = false, autonumber = false): ApexList {
    const isRecords = self.type.args[0]!.kind === 'sobject';
    const clone = (item: ApexValue): ApexValue =>
        item === null || !isRecords ? item : records().cloneRecord(item, preserveId, true, timestamps, autonumber);
    return new ApexList(self.type, self.items.map(clone));
}

/** `List.deepClone`: records are cloned, other elements stay the same objects. */
export const deepCloneRows: Readonly<Record<string, Implementation>> = {
    'List<T> deepClone()': (self: ApexList) => deepClone(self),
    'List<T> deepClone(Boolean preserveId)': (self: ApexList, preserveId: boolean) => deepClone(self, preserveId),
    'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps)': (
        self: ApexList,
        preserveId: boolean,
        timestamps: boolean
    ) => deepClone(self, preserveId, timestamps),
    'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)': (
        self: ApexList,
        preserveId: boolean,
        timestamps: boolean,
        autonumber: boolean
    ) => deepClone(self, preserveId, timestamps, autonumber)
};

/** `Map.deepClone`: as List.deepClone for the values, whose Ids stay. */
export function deepCloneValue(value: ApexValue, isRecord: boolean): ApexValue {
    return value === null || !isRecord ? value : records().cloneRecord(value, true, true, true, true);
}
