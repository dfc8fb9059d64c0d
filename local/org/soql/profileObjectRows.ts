import { standardProfiles } from '../platform/access/standardProfiles.ts';
import { current } from '../platform/transactions/transaction.ts';
import type { ObjectRights } from '../platform/users/orgUser.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { ApexValue } from '../values/value.ts';

const every: Omit<ObjectRights, 'object'> = {
    create: true,
    read: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};

/** ObjectPermissions: what the standard profiles grant, through the permission sets that they own. */
export function profileObjectRows(shape: ObjectShape): Row[] {
    const { org } = current();
    const objects = org.schema.objects().filter(isGranted);
    let number = 0;
    return org.records.rows.find('PermissionSet', 'IsOwnedByProfile', true).flatMap((set) => {
        const profile = String(org.records.rows.get(String(set.getByName('ProfileId')))?.getByName('Name'));
        const rightsOf = profile === 'System Administrator' ? () => every : standardRights(profile);
        return objects.flatMap((object) => {
            const rights = rightsOf(object);
            return rights.read ? [rowOf(shape, ++number, set.id!, object, rights)] : [];
        });
    });
}

function isGranted({ kind, definition }: ObjectShape): boolean {
    return !definition.setup && (kind === 'standard' || kind === 'custom');
}

/** Custom objects are granted by no standard profile but the administrator's. */
function standardRights(profile: string): (object: ObjectShape) => typeof every {
    const rights = standardProfiles.get(profile);
    const none = { ...every, read: false };
    return (object) => (rights && object.kind === 'standard' ? rights.objects(object.name.toLowerCase()) : none);
}

function rowOf(shape: ObjectShape, number: number, setId: string, object: ObjectShape, rights: typeof every): Row {
    const id = `${shape.keyPrefix}Pr${String(number).padStart(10, '0')}AAA`;
    const values: Readonly<Record<string, ApexValue>> = {
        Id: id,
        ParentId: setId,
        SobjectType: object.name,
        PermissionsCreate: rights.create,
        PermissionsRead: rights.read,
        PermissionsEdit: rights.edit,
        PermissionsDelete: rights.delete,
        PermissionsViewAllRecords: rights.viewAll,
        PermissionsModifyAllRecords: rights.modifyAll
    };
    const empty = (type: string): ApexValue => (type === 'Checkbox' ? false : null);
    return { id, values: shape.fields.map(({ name, type }) => values[name] ?? empty(type)), deleted: false };
}
