import type { ApexValue } from '../../values/value.ts';
import type { SystemStore } from '../system/systemStore.ts';
import { standardProfiles } from './standardProfiles.ts';

export interface NewProfile {
    readonly name: string;
    readonly userType: string;
    readonly licenseId: string | null;
}

/**
 * Every profile owns a permission set, and every user has the one of the own profile (Object Reference, "PermissionSet" and
 * "PermissionSetAssignment"): queries for what a user may do ask these rows.
 */
export function insertProfiles(
    rows: SystemStore,
    profiles: readonly NewProfile[]
): { name: string; profileId: string; setId: string }[] {
    const onProfiles = permissionFields(rows, 'Profile');
    const onSets = permissionFields(rows, 'PermissionSet');
    return profiles.map(({ name, userType, licenseId }) => {
        const profileId = rows.insert('Profile', {
            Name: name,
            UserType: userType,
            UserLicenseId: licenseId,
            ...permissions(onProfiles, name)
        });
        const key = profileId.slice(0, 15);
        const setId = rows.insert('PermissionSet', {
            ...{ Name: `X${key}`, Label: key, Type: 'Profile', ProfileId: profileId, IsOwnedByProfile: true },
            IsCustom: false,
            LicenseId: licenseId,
            ...permissions(onSets, name)
        });
        return { name, profileId, setId };
    });
}

/** The fields `Permissions…` of an object by the permissions' names in lower case. */
function permissionFields(rows: SystemStore, object: string): Map<string, string> {
    const fields = rows.fieldNames(object).filter((name) => name.startsWith(prefix));
    return new Map(fields.map((name) => [name.slice(prefix.length).toLowerCase(), name]));
}

/** What a profile grants, as values of these fields. */
function permissions(fields: ReadonlyMap<string, string>, profile: string): Record<string, ApexValue> {
    const everything = profile === 'System Administrator';
    const granted = everything ? fields.keys() : (standardProfiles.get(profile)?.userPermissions ?? []);
    const given = [...granted].flatMap((permission) => fields.get(permission) ?? []);
    return Object.fromEntries(given.map((field) => [field, true]));
}

const prefix = 'Permissions';

/** After a user was saved: exactly the set of the profile is assigned, beside those that somebody has assigned. */
export function assignProfileSet(rows: SystemStore, userId: string): void {
    const profileId = rows.get(userId)?.getByName('ProfileId') ?? null;
    const owned = profileId === null ? [] : rows.find('PermissionSet', 'ProfileId', profileId);
    const wanted = owned.find((set) => set.getByName('IsOwnedByProfile') === true)?.id ?? null;
    let assigned = false;
    for (const row of rows.find('PermissionSetAssignment', 'AssigneeId', userId)) {
        const set = row.getByName('PermissionSetId');
        if (set === null || rows.get(String(set))?.getByName('IsOwnedByProfile') !== true) {
            continue;
        }
        if (set === wanted) {
            assigned = true;
        } else {
            rows.remove(row.id!);
        }
    }
    if (wanted !== null && !assigned) {
        rows.insert('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: wanted, IsActive: true });
    }
}
