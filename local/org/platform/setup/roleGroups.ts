import type { SystemStore } from '../system/systemStore.ts';

/** Each role has two groups, which records are shared with (Object Reference, "Group", Type). */
const types = ['Role', 'RoleAndSubordinates'];

/** The groups of a role that was saved, renamed with it. */
export function keepRoleGroups(rows: SystemStore, roleId: string): void {
    const DeveloperName = rows.get(roleId)?.getByName('DeveloperName') ?? null;
    const there = rows.find('Group', 'RelatedId', roleId);
    there.forEach((group) => rows.update(group.id!, { DeveloperName }));
    for (const Type of there.length > 0 ? [] : types) {
        rows.insert('Group', { DeveloperName, Type, RelatedId: roleId, DoesIncludeBosses: false });
    }
}

export function removeRoleGroups(rows: SystemStore, roleId: string): void {
    rows.find('Group', 'RelatedId', roleId).forEach((group) => rows.remove(group.id!));
}
