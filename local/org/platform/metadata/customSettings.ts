import type { ObjectShape } from '../../schema/objectShape.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { current } from '../transactions/transaction.ts';

/**
 * Code of an older API version gets null where there is no data, and lower-case keys from `getAll` (Apex Developer Guide,
 * "Custom Settings Methods").
 */
const since = { blankRecords: 22, namesAsWritten: 21 };

/**
 * The row of a hierarchy setting that belongs to the organization; without one a record that is not saved.
 * @param version API version of the code that asks
 */
export function orgDefaults(shape: ObjectShape, version: number): SObjectValue | null {
    onlyHierarchies(shape, 'getOrgDefaults()');
    const { organizationId } = current().org.settings;
    return ownedBy(shape, organizationId) ?? unsaved(shape, organizationId, version);
}

/**
 * getInstance of a hierarchy setting: user over profile over organization, field by field; of a list setting the row of
 * that name, or null.
 * @param owner id of a user, profile or the organization, null = the running user; or the name of a row
 * @param version API version of the code that asks
 */
export function mergedSetting(shape: ObjectShape, owner: string | null, version: number): SObjectValue | null {
    if (isListWith(shape, owner)) {
        return rowNamed(shape, owner);
    }
    onlyHierarchies(shape, 'getInstance()');
    const { org, user } = current();
    const who = owner === null || owner === user.id ? user : org.users.byId(owner);
    const owners = [org.settings.organizationId, who?.profileId ?? owner, who?.id ?? null];
    const rows = owners.map((id) => (id === null ? null : ownedBy(shape, id))).filter((row) => row !== null);
    return rows.length === 0 ? unsaved(shape, owner ?? user.id, version) : rows.reduce(overlaid, blankRecord(shape));
}

/** getValues: the row of that owner (null = the running user) alone, or the row of a list setting by its name; or null. */
export function ownSetting(shape: ObjectShape, owner: string | null): SObjectValue | null {
    if (isListWith(shape, owner)) {
        return rowNamed(shape, owner);
    }
    onlyHierarchies(shape, 'getValues()');
    return ownedBy(shape, owner ?? current().user.id);
}

/**
 * `Setting__c.getAll()`: the rows of a list setting by their names (Apex Reference Guide, "Custom Settings Methods").
 * @param version API version of the code that asks
 */
export function listSettings(shape: ObjectShape, version: number): [string, SObjectValue][] {
    if (shape.definition.settingType !== 'List') {
        throw new Refused(`${shape.name}.getAll() of a hierarchy setting`);
    }
    const rows = current().org.records.rows.all(shape.name);
    const written = rows.map((row) => String(row.getByName('Name')));
    const names = version < since.namesAsWritten ? written.map((name) => name.toLowerCase()) : written;
    const twin = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twin >= 0) {
        raise('System.ListException', `Row with duplicate Name at index: ${twin}`);
    }
    return rows.map((row, index) => [names[index]!, row]);
}

function isListWith(shape: ObjectShape, name: string | null): name is string {
    return shape.definition.settingType === 'List' && name !== null;
}

function rowNamed(shape: ObjectShape, name: string): SObjectValue | null {
    return current().org.records.rows.find(shape.name, 'Name', name)[0] ?? null;
}

/** What a list setting has no meaning for; Salesforce does not document what it answers. */
function onlyHierarchies(shape: ObjectShape, method: string): void {
    if (shape.definition.settingType === 'List') {
        throw new Refused(`${shape.name}.${method} of a list setting`);
    }
}

/** Without a row there is a record nevertheless, which is its owner's once it is inserted. */
function unsaved(shape: ObjectShape, owner: string, version: number): SObjectValue | null {
    if (version < since.blankRecords) {
        return null;
    }
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
