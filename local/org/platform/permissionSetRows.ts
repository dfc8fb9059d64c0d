import type { SObjectValue } from '../values/sobject.ts';
import type { PermissionSet } from './permissionSet.ts';
import type { SystemStore } from './systemStore.ts';

/** What rows of ObjectPermissions and FieldPermissions grant through a permission set. */
export function permissionSetOfRows(rows: SystemStore, id: string, name: string): PermissionSet {
    const objects = rows.find('ObjectPermissions', 'ParentId', id);
    const fields = rows.find('FieldPermissions', 'ParentId', id);
    const none = new Set<string>();
    return {
        name,
        label: name,
        objects: new Map(
            objects.map((row) => [
                text(row, 'SobjectType'),
                {
                    object: String(row.getByName('SobjectType') ?? ''),
                    create: flag(row, 'PermissionsCreate'),
                    read: flag(row, 'PermissionsRead'),
                    edit: flag(row, 'PermissionsEdit'),
                    delete: flag(row, 'PermissionsDelete'),
                    viewAll: flag(row, 'PermissionsViewAllRecords'),
                    modifyAll: flag(row, 'PermissionsModifyAllRecords')
                }
            ])
        ),
        fields: new Map(
            fields.map((row) => [
                text(row, 'Field'),
                {
                    field: String(row.getByName('Field') ?? ''),
                    read: flag(row, 'PermissionsRead'),
                    edit: flag(row, 'PermissionsEdit')
                }
            ])
        ),
        classes: none,
        customPermissions: none,
        userPermissions: none,
        principals: none
    };
}

function text(row: SObjectValue, field: string): string {
    return String(row.getByName(field) ?? '').toLowerCase();
}

function flag(row: SObjectValue, field: string): boolean {
    return row.getByName(field) === true;
}
