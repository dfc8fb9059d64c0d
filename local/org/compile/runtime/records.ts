import { ApexException } from '../../values/apexException.ts';
import { textOf } from '../../values/text.ts';
import { typeOf } from '../../values/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { refusingValue } from './missingClass.ts';
import type { DataPort, NamedField, RecordLike } from '../dataPort.ts';

/** What records offer for errors. */
interface Erring {
    addError(message: string, field: string | null): void;
}

/** The slot of a field of an object that is not there: no record has it, as there are none. */
const NO_SLOT = -1;

function refuse(missing: unknown): never {
    return (missing as { touched: never }).touched;
}

/** Reading and writing records by slot, and what else generated code asks of the data rooms. */
export function recordAccess(data: DataPort) {
    const read = (record: RecordLike, slot: number): ApexValue => {
        const value = record.slots[slot];
        return value !== undefined ? value : data.missing(record, slot);
    };
    const slotNamed = (record: RecordLike, name: string): number =>
        data.slot(typeOf(record)!.name, name, 'sobjectField');
    // scripts look all of this up when they are loaded; what is not there may not stop the rest of the class
    const known = (object: string): boolean => data.hasObject(object);
    return {
        read,
        write(record: RecordLike, slot: number, value: ApexValue): ApexValue {
            // a slot that has a value may be written at once; the first value of a slot is noted by the record
            if (record.guard === 'free' && record.slots[slot] !== undefined) {
                record.slots[slot] = value;
            } else {
                data.write(record, slot, value);
            }
            return value;
        },
        /** A field of a record whose object is not known before. */
        readNamed: (record: RecordLike, name: string): ApexValue => read(record, slotNamed(record, name)),
        writeNamed(record: RecordLike, name: string, value: ApexValue): ApexValue {
            data.write(record, slotNamed(record, name), value);
            return value;
        },
        /**
         * A field of what a lookup with several targets points to: a record of `Name`, or the actual one, which may be
         * without that field.
         */
        readShared(record: RecordLike | null, name: string, kind: Parameters<DataPort['slot']>[2]): ApexValue {
            return record === null ? null : data.readShared(record, name, kind);
        },
        /** A field of a parent: null where there is no parent. */
        readBehind: (record: RecordLike | null, slot: number): ApexValue =>
            record === null ? null : read(record, slot),
        /** `record.Name.addError(text or exception)`. */
        addFieldError(record: RecordLike & Erring, field: string, what: ApexValue): null {
            record.addError(what instanceof ApexException ? what.text : textOf(what), field);
            return null;
        },
        newRecord(shape: unknown, ...fields: unknown[]): RecordLike {
            const record = typeof shape === 'function' ? refuse(shape) : data.newRecord(shape);
            for (let i = 0; i < fields.length; i += 2) {
                const field = fields[i] as NamedField;
                data.write(record, field.slot, field.coerce(fields[i + 1] as ApexValue));
            }
            return record;
        },
        slot: (object: string, name: string, kind: Parameters<DataPort['slot']>[2]): number =>
            known(object) ? data.slot(object, name, kind) : NO_SLOT,
        shape: (object: string): unknown => (known(object) ? data.shape(object) : refusingValue(`object ${object}`)),
        namedField: (object: string, name: string): NamedField =>
            known(object) ? data.namedField(object, name) : { slot: NO_SLOT, coerce: (value) => value },
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
        objectToken: (object: string): ApexValue =>
            known(object) ? data.objectToken(object) : refusingValue(`object ${object}`),
        fieldToken: (object: string, field: string): ApexValue =>
            known(object) ? data.fieldToken(object, field) : refusingValue(`object ${object}`),
        objectDescribe: data.objectDescribe.bind(data),
        fieldDescribe: data.fieldDescribe.bind(data),
        label: data.label.bind(data)
    };
}
