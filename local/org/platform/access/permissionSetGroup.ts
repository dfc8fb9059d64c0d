import { MetadataError } from '../metadata/metadataError.ts';
import type { MetadataFile } from '../metadata/metadataFile.ts';
import { flagIn, metadataXml, textIn } from '../metadata/metadataXml.ts';
import type { PermissionSet } from './permissionSet.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** A permission set group of the project: who has it has all its permission sets. */
export interface PermissionSetGroup {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    readonly hasActivationRequired: boolean;
    readonly permissionSets: readonly string[];
}

export function permissionSetGroupOf({ path, name, text }: MetadataFile): PermissionSetGroup {
    const root = metadataXml(text, 'PermissionSetGroup', path);
    if (root['mutingPermissionSets']) {
        throw new MetadataError(path, `the permission set group ${name}: muting permission sets`, { kind: 'refusal' });
    }
    return {
        name,
        label: textIn(root, 'label') ?? name,
        description: textIn(root, 'description'),
        hasActivationRequired: flagIn(root, 'hasActivationRequired'),
        permissionSets: (root['permissionSets'] ?? []).filter((each) => typeof each === 'string')
    };
}

/** The rows of groups and of what they consist of; a group that names a set which the org has not is left without it. */
export function insertPermissionSetGroups(rows: SystemStore, groups: readonly PermissionSetGroup[]): void {
    for (const group of groups) {
        const id = rows.insert('PermissionSetGroup', {
            DeveloperName: group.name,
            MasterLabel: group.label,
            Language: 'en_US',
            Description: group.description,
            HasActivationRequired: group.hasActivationRequired,
            Status: 'Updated'
        });
        for (const set of group.permissionSets.flatMap((name) => rows.find('PermissionSet', 'Name', name))) {
            rows.insert('PermissionSetGroupComponent', { PermissionSetGroupId: id, PermissionSetId: set.id });
        }
    }
}

/** Rows of ObjectPermissions and FieldPermissions for the project's permission sets, for whoever queries them. */
export function insertPermissionRows(rows: SystemStore, sets: readonly PermissionSet[]): void {
    for (const set of sets) {
        const parent = rows.find('PermissionSet', 'Name', set.name)[0]?.id ?? null;
        for (const rights of set.objects.values()) {
            rows.insert('ObjectPermissions', {
                ParentId: parent,
                SobjectType: rights.object,
                PermissionsCreate: rights.create,
                PermissionsRead: rights.read,
                PermissionsEdit: rights.edit,
                PermissionsDelete: rights.delete,
                PermissionsViewAllRecords: rights.viewAll,
                PermissionsModifyAllRecords: rights.modifyAll
            });
        }
        for (const rights of set.fields.values()) {
            rows.insert('FieldPermissions', {
                ParentId: parent,
                SobjectType: rights.field.split('.')[0]!,
                Field: rights.field,
                PermissionsRead: rights.read,
                PermissionsEdit: rights.edit
            });
        }
    }
}
