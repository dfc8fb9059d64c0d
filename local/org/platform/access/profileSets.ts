import type { SystemStore } from '../system/systemStore.ts';
import { standardProfiles } from './standardProfiles.ts';

/**
 * Every profile owns a permission set, and every user has the one of the own profile (Object Reference, "PermissionSet" and
 * "PermissionSetAssignment"): queries for what a user may do ask these rows.
 */
export function insertProfileSet(rows: SystemStore, profileId: string): string {
    const profile = rows.get(profileId)!;
    const key = profileId.slice(0, 15);
    const set = { Name: `X${key}`, Label: key, Type: 'Profile', ProfileId: profileId, IsOwnedByProfile: true };
    const setId = rows.insert('PermissionSet', {
        ...set,
        IsCustom: false,
        LicenseId: profile.getByName('UserLicenseId')
    });
    const profileName = String(profile.getByName('Name'));
    const granted = standardProfiles.get(profileName)?.userPermissions;
    const everything = profileName === 'System Administrator';
    for (const id of [profileId, setId]) {
        const names = rows
            .get(id)!
            .shape.fields.map((field) => field.name)
            .filter((name) => isPermission.test(name));
        const given = names.filter((name) => everything || granted?.has(name.replace(isPermission, '').toLowerCase()));
        rows.update(id, Object.fromEntries(given.map((name) => [name, true])));
    }
    return setId;
}

const isPermission = /^Permissions/;

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
