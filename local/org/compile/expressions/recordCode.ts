import type { Body } from '../statements/body.ts';
import { checkedName } from './nonNull.ts';

/**
 * A property of a record that is not null. The usual case stands in the code itself: V8 then knows the record's class at
 * this place. `read` does the rest: values that were never set, fields that were not selected.
 */
export function readKey(body: Body, record: string, key: string, isCheckbox = false): string {
    const value = body.temporary();
    const known = checkedName(record);
    const holder = known ?? body.temporary();
    const code = known === null ? `(${holder}=${record})` : record;
    // a checkbox that was set to null is false
    const there = isCheckbox ? '!=null' : '!==undefined';
    return `((${value}=${code}.${key})${there}?${value}:read(${holder},"${key}"))`;
}

/** A property of a parent: null where there is no parent. */
export function readBehind(body: Body, parent: string, key: string, isCheckbox: boolean): string {
    const holder = body.temporary();
    return `((${holder}=${parent})===null?null:${readKey(body, holder, key, isCheckbox)})`;
}

/**
 * Stores a value in a property; `holder` is a variable for the record. A property that has a value may be written at once;
 * its first value and a null, which may replace one that a query left out, are noted by the record, which `write` does, and
 * a read-only record refuses.
 */
export function writeKey(
    body: Body,
    record: string,
    holder: string,
    key: string,
    value: string,
    mayBeNull: boolean
): string {
    const given = body.temporary();
    if (value === 'null') {
        return `write(${record},"${key}",null)`;
    }
    const some = mayBeNull ? `${given}!==null&&` : '';
    const free = `${some}!${holder}.readOnly&&${holder}.${key}!==undefined`;
    const store = `${free}?${holder}.${key}=${given}:write(${holder},"${key}",${given})`;
    return `(${holder}=${record},${given}=${value},${store})`;
}
