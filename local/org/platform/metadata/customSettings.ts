import type { ObjectShape } from '../../schema/objectShape.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { current } from '../transactions/transaction.ts';

/** The row of a hierarchy setting that belongs to the organization; without one a record that is not saved (never null). */
export function orgDefaults(shape: ObjectShape): SObjectValue {
    onlyHierarchies(shape, 'getOrgDefaults()');
    const { organizationId } = current().org.settings;
    return ownedBy(shape, organizationId) ?? unsaved(shape, organizationId);
}

/**
 * getInstance (merged: user over profile over organization, field by field) and getValues (that owner's row alone, or
 * null) of a hierarchy setting; of a list setting, both answer the row of that name, or null.
 * @param owner id of a user, profile or the organization, null = the running user; or the name of a row
 */
export function customSettingRecord(shape: ObjectShape, owner: string | null, merged: boolean): SObjectValue | null {
    if (shape.definition.settingType === 'List' && owner !== null) {
        return current().org.records.rows.find(shape.name, 'Name', owner)[0] ?? null;
    }
    onlyHierarchies(shape, 'getInstance()');
    const { org, user } = current();
    if (!merged) {
        return ownedBy(shape, owner ?? user.id);
    }
    const who = owner === null || owner === user.id ? user : org.users.byId(owner);
    const owners = [org.settings.organizationId, who?.profileId ?? owner, who?.id ?? null];
    const rows = owners.map((id) => (id === null ? null : ownedBy(shape, id))).filter((row) => row !== null);
    return rows.length === 0 ? unsaved(shape, owner ?? user.id) : rows.reduce(overlaid, blankRecord(shape));
}

/** `Setting__c.getAll()`: the rows of a list setting by their names (Apex Reference Guide, "Custom Settings Methods"). */
export function listSettings(shape: ObjectShape): [string, SObjectValue][] {
    if (shape.definition.settingType !== 'List') {
        throw new Refused(`${shape.name}.getAll() of a hierarchy setting`);
    }
    const rows = current().org.records.rows.all(shape.name);
    const names = rows.map((row) => String(row.getByName('Name')));
    const twin = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twin >= 0) {
        raise('System.ListException', `Row with duplicate Name at index: ${twin}`);
    }
    return rows.map((row, index) => [names[index]!, row]);
}

/** What a list setting has no meaning for; Salesforce does not document what it answers. */
function onlyHierarchies(shape: ObjectShape, method: string): void {
    if (shape.definition.settingType === 'List') {
        throw new Refused(`${shape.name}.${method} of a list setting`);
    }
}

/** Without a row there is a record nevertheless, which is its owner's once it is inserted. */
function unsaved(shape: ObjectShape, owner: string): SObjectValue {
    const record = blankRecord(shape);
    record.setByName('SetupOwnerId', owner);
    return record;
}

/** Values that the nearer row has win; an empty one lets the farther row's through. */
function overlaid(farther: SObjectValue, nearer: SObjectValue): SObjectValue {
    const result = farther.copy();
    nearer.populated.filter((slot) => nearer.at(slot) !== null).forEach((slot) => result.put(slot, nearer.at(slot)!));
    return result;
}

function ownedBy(shape: ObjectShape, owner: string): SObjectValue | null {
    return current().org.records.rows.find(shape.name, 'SetupOwnerId', owner)[0] ?? null;
}
