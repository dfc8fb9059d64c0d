import type { MetadataFile } from '../metadata/metadataFile.ts';
import { metadataXml, textIn } from '../metadata/metadataXml.ts';
import type { PermissionSet } from './permissionSet.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

/** The row of a `*.customPermission-meta.xml`. */
export function customPermissionOf(file: MetadataFile): RowValues {
    const root = metadataXml(file.text, 'CustomPermission', file.path);
    return {
        DeveloperName: file.name,
        MasterLabel: textIn(root, 'label') ?? file.name,
        Description: textIn(root, 'description'),
        Language: 'en_US'
    };
}

/** Custom permissions of the project, and which permission sets of the project grant them. */
export function insertCustomPermissions(
    rows: SystemStore,
    permissions: readonly RowValues[],
    sets: readonly PermissionSet[]
): void {
    for (const permission of permissions) {
        const id = rows.insert('CustomPermission', permission);
        const name = String(permission.DeveloperName).toLowerCase();
        for (const set of sets.filter((one) => one.customPermissions.has(name))) {
            const parent = rows.find('PermissionSet', 'Name', set.name)[0]?.id ?? null;
            rows.insert('SetupEntityAccess', {
                ParentId: parent,
                SetupEntityId: id,
                SetupEntityType: 'CustomPermission'
            });
        }
    }
}
