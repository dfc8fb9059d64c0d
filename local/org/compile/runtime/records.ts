import type { ApexValue } from '../../values/value.ts';
import type { DataPort, NamedField, RecordLike } from '../dataPort.ts';

/** Reading and writing records by slot, and what else generated code asks of the data rooms. */
export function recordAccess(data: DataPort) {
    const read = (record: RecordLike, slot: number): ApexValue => {
        const value = record.slots[slot];
        return value !== undefined ? value : data.missing(record, slot);
    };
    return {
        read,
        write(record: RecordLike, slot: number, value: ApexValue): ApexValue {
            data.write(record, slot, value);
            return value;
        },
        /** A field of a parent: null where there is no parent. */
        readBehind: (record: RecordLike | null, slot: number): ApexValue =>
            record === null ? null : read(record, slot),
        newRecord(shape: unknown, ...fields: unknown[]): RecordLike {
            const record = data.newRecord(shape);
            for (let i = 0; i < fields.length; i += 2) {
                const field = fields[i] as NamedField;
                data.write(record, field.slot, field.coerce(fields[i + 1] as ApexValue));
            }
            return record;
        },
        slot: data.slot.bind(data),
        shape: data.shape.bind(data),
        namedField: data.namedField.bind(data),
        soql: data.soql.bind(data),
        count: data.count.bind(data),
        dml(
            order: Parameters<DataPort['dml']>[0],
            value: ApexValue,
            frame: Parameters<DataPort['dml']>[2],
            second: ApexValue = null
        ) {
            data.dml(order, value, frame, second);
        },
        objectToken: data.objectToken.bind(data),
        fieldToken: data.fieldToken.bind(data),
        objectDescribe: data.objectDescribe.bind(data),
        fieldDescribe: data.fieldDescribe.bind(data),
        label: data.label.bind(data)
    };
}
