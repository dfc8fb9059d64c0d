import { Refused } from '../../values/exceptions/refused.ts';
import type { DataPort } from './dataPort.ts';

const refuse = (): never => {
    throw new Refused('data without an org');
};

/** Apex without an org behind it: whatever touches data is refused. For tools that only run pure code. */
export const refusingPort: DataPort = {
    hasObject: () => false,
    objectName: (object) => object,
    recordClass: refuse,
    slotOrder: refuse,
    slotKey: refuse,
    fieldConversion: refuse,
    read: refuse,
    write: refuse,
    soql: refuse,
    sosl: refuse,
    count: refuse,
    dml: refuse,
    objectToken: refuse,
    fieldToken: refuse,
    objectDescribe: refuse,
    fieldDescribe: refuse,
    fieldSet: refuse,
    label: refuse,
    readShared: refuse
};
