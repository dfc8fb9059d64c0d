import { current } from '../../platform/transactions/transaction.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';

/** A global variable of a formula: `$User.Email`, `$Label.Hello`, `$Permission.Do_It`. Others are refused by name. */
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
        default:
            return refuse(path);
    }
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
    return found && slot !== undefined ? (found.row.values[slot] ?? null) : refuse(path);
}

function refuse(path: readonly string[]): never {
    throw new Refused(`formula: ${path.join('.')}`);
}
