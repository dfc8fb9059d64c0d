import type { ObjectShape } from '../../schema/objectShape.ts';
import { customMetadataRecord } from '../../platform/metadata/customMetadata.ts';
import { mergedSetting } from '../../platform/metadata/customSettings.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { inFormula } from './percent.ts';

/**
 * A global variable of a formula: `$User.Email`, `$Label.Hello`, `$Permission.Do_It`, `$Setup.Setting__c.Field__c`,
 * `$CustomMetadata.Type__mdt.Record.Field__c`. Others are refused by name.
 */
export function readGlobal(path: readonly string[]): ApexValue {
    const [owner, ...rest] = path.map((part) => part.toLowerCase());
    const { user, org } = current();
    const name = rest.join('.');
    switch (owner) {
        case '$user':
            return /^uitheme(displayed)?$/.test(name) ? uiTheme : field(path, user.id, name);
        case '$profile':
            return field(path, user.profileId, name);
        case '$userrole':
            return field(path, user.roleId, name);
        case '$organization':
            return name === 'id' ? org.settings.organizationId : field(path, org.settings.organizationId, name);
        case '$permission':
            return user.rights.hasCustomPermission(rest[0] ?? '');
        case '$label':
            return org.schema.label(rest[0] ?? '') ?? refuse(path);
        case '$setup':
            return ofRecord(path, (shape) => mergedSetting(shape, null, Infinity));
        case '$custommetadata':
            return ofRecord(path, (shape) => customMetadataRecord(shape, rest[1] ?? ''));
        case '$system':
            return name === 'origindatetime' ? new ApexDatetime(Date.UTC(1900, 0, 1)) : refuse(path);
        default:
            return refuse(path);
    }
}

/** The last name is a field of the record that the ones before it lead to; a checkbox that is not set is false. */
function ofRecord(path: readonly string[], find: (shape: ObjectShape) => SObjectValue | null): ApexValue {
    const shape = current().org.schema.object(path[1] ?? '');
    const slot = shape?.slot(path.at(-1)!, 'sobjectField');
    const record = shape && slot !== undefined ? find(shape) : refuse(path);
    const value = slot === undefined ? null : (record?.at(slot) ?? null);
    const field = slot === undefined ? undefined : shape?.fields[slot];
    return value === null && field?.type === 'Checkbox' ? false : inFormula(field, value);
}

/** Lightning Experience, as UserInfo has it. */
const uiTheme = 'Theme4d';

/** A field of the row of an id. */
function field(path: readonly string[], id: string | null, name: string): ApexValue {
    if (id === null) {
        return null;
    }
    const found = current().org.store.row(id);
    const slot = found?.table.shape.slot(name, 'sobjectField');
    return found && slot !== undefined
        ? inFormula(found.table.shape.fields[slot], found.row.values[slot] ?? null)
        : refuse(path);
}

function refuse(path: readonly string[]): never {
    throw new Refused(`formula: ${path.join('.')}`);
}
