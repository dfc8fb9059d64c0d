import type { SlotKind } from '../../schema/objectShape.ts';
import { recordKey } from '../../schema/recordKey.ts';
import type { AccessLevel } from '../../library/database/accessLevel.ts';
import type { SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { refusingValue } from './missingClass.ts';
import type { DataPort, FieldConversion, RecordLike } from '../load/dataPort.ts';

/** What records offer for errors. */
interface Erring {
    addError(message: string, field: string | null): void;
}

/** Reading and writing records where generated code does not do it itself, and what else generated code asks of the data rooms. */
export function recordAccess(data: DataPort) {
    const write = (record: RecordLike, key: string, value: ApexValue): ApexValue => {
        data.write(record, key, value);
        return value;
    };
    // scripts look all of this up when they are loaded; what is not there may not stop the rest of the class
    const known = (object: string): boolean => data.hasObject(object);
    return {
        /** A property that has no value, or is not where generated code looks. */
        read: data.read.bind(data),
        /** The first value of a property, which the record notes, or a record that is read-only. */
        write,
        /** A field of a record whose object is not known before. */
        readNamed: (record: RecordLike, name: string): ApexValue => data.read(record, recordKey('sobjectField', name)),
        writeNamed: (record: RecordLike, name: string, value: ApexValue): ApexValue =>
            write(record, recordKey('sobjectField', name), value),
        /**
         * A field of what a lookup with several targets points to: a record of `Name`, or the actual one, which may be
         * without that field.
         */
        readShared(record: RecordLike | null, name: string, kind: SlotKind): ApexValue {
            return record === null ? null : data.readShared(record, name, kind);
        },
        /** `record.Name.addError(text or exception)`. */
        addFieldError(record: RecordLike & Erring, field: string, what: ApexValue): null {
            record.addError(what instanceof ApexException ? what.text : textOf(what), field);
            return null;
        },
        recordClass: (object: string): unknown =>
            known(object) ? data.recordClass(object) : refusingValue(`object ${object}`),
        slotOrder: (object: string, names: readonly string[]): unknown =>
            known(object) ? data.slotOrder(object, names) : null,
        slotKey: (object: string, name: string): string => (known(object) ? data.slotKey(object, name) : name),
        fieldConversion: (object: string, name: string): FieldConversion | null =>
            known(object) ? data.fieldConversion(object, name) : null,
        soql: data.soql.bind(data),
        withAccess: (query: SoqlQuery, level: AccessLevel | null): SoqlQuery => ({
            ...query,
            access: (level ?? nullArgument(2)).mode
        }),
        sosl: data.sosl.bind(data),
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
        fieldSet: data.fieldSet.bind(data),
        label: data.label.bind(data)
    };
}
