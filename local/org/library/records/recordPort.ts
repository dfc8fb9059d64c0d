import { Refused } from '../../values/exceptions/refused.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';

/** A member of an object as JSON and `Type` see it. */
export interface RecordMember {
    /** As the schema writes it. */
    readonly name: string;
    readonly kind: 'field' | 'parent' | 'children';
    readonly type: RuntimeType;
}

/** What the pure library needs of the rooms that know records; the data room connects it. */
export interface RecordPort {
    /** `new Account()`. */
    newRecord(object: string): ApexValue;
    isRecord(value: ApexValue): boolean;
    /** `SObject.clone(preserveId, deep, preserveReadonlyTimestamps, preserveAutonumber)`. */
    cloneRecord(
        record: ApexValue,
        preserveId: boolean,
        deep: boolean,
        timestamps: boolean,
        autonumber: boolean
    ): ApexValue;
    /** The order in which `List.sort()` puts two records. */
    compareRecords(one: ApexValue, other: ApexValue): number;
    objectName(record: ApexValue): string;
    /** The name of the object in its own case, or undefined. */
    findObject(name: string): string | undefined;
    /** A field, parent or child relationship by its name in any case. */
    member(object: string, name: string): RecordMember | undefined;
    /** The members that have a value or were set to null, in the order in which they came in. */
    members(record: ApexValue): Iterable<readonly [RecordMember, ApexValue]>;
    /** Sets a member without regard to rights: JSON may fill formula and system fields. */
    setMember(record: ApexValue, member: RecordMember, value: ApexValue): void;
}

let connected: RecordPort | null = null;

export function connectRecords(port: RecordPort): void {
    connected = port;
}

export function records(): RecordPort {
    if (connected === null) {
        throw new Refused('records in a library without a schema');
    }
    return connected;
}

/** Whether the value is a record; false while nobody knows records. */
export function isRecord(value: ApexValue): boolean {
    return connected !== null && connected.isRecord(value);
}
