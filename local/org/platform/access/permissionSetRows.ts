import type { SObjectValue } from '../../values/records/sobject.ts';
import type { PermissionSet } from './permissionSet.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** What its own row and rows of ObjectPermissions, FieldPermissions and SetupEntityAccess grant through a permission set. */
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
        readableTypes: none,
        classes: entities(rows, id, 'ApexClass', 'Name'),
        customPermissions: entities(rows, id, 'CustomPermission', 'DeveloperName'),
        userPermissions: userPermissions(rows.get(id)),
        principals: none
    };
}

/** Names of the classes or custom permissions that SetupEntityAccess opens. */
function entities(rows: SystemStore, parentId: string, object: string, name: string): Set<string> {
    return new Set(
        rows.find('SetupEntityAccess', 'ParentId', parentId).flatMap((row) => {
            const id = row.getByName('SetupEntityId');
            const entity = id === null ? null : rows.get(String(id));
            return entity?.shape.name === object ? [text(entity, name)] : [];
        })
    );
}

/** `PermissionsModifyAllData` of the row → `modifyalldata`; what a profile grants, its name tells. */
function userPermissions(row: SObjectValue | null): Set<string> {
    if (row?.getByName('IsOwnedByProfile') === true) {
        return new Set();
    }
    const fields = row?.shape.fields.filter((field) => field.name.startsWith('Permissions')) ?? [];
    const granted = fields.filter((field) => row!.getByName(field.name) === true);
    return new Set(granted.map((field) => field.name.slice('Permissions'.length).toLowerCase()));
}

function text(row: SObjectValue, field: string): string {
    return String(row.getByName(field) ?? '').toLowerCase();
}

function flag(row: SObjectValue, field: string): boolean {
    return row.getByName(field) === true;
}
