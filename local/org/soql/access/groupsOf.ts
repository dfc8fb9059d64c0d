import { current } from '../../platform/transactions/transaction.ts';

/**
 * Ids of the groups and queues that a user is in: as a member, through another group, by role (the groups of the own role,
 * and those with subordinates of the roles above) and as one of all internal users.
 */
export function groupsOf(userId: string, roleId: string | null): ReadonlySet<string> {
    const { rows } = current().org.records;
    const groups = new Set<string>();
    const open = [...rows.find('Group', 'Type', 'Organization').map((row) => row.id!), ...roleGroups(roleId)];
    const enter = (memberId: string): void => {
        open.push(
            ...rows.find('GroupMember', 'UserOrGroupId', memberId).map((row) => String(row.getByName('GroupId')))
        );
    };
    enter(userId);
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
        if (!groups.has(group)) {
            groups.add(group);
            enter(group);
        }
    }
    return groups;
}

function roleGroups(roleId: string | null): string[] {
    const { rows } = current().org.records;
    const found: string[] = [];
    const seen = new Set<string>();
    for (let role = roleId; role !== null && !seen.has(role); role = parentOf(role)) {
        seen.add(role);
        for (const group of rows.find('Group', 'RelatedId', role)) {
            if (role === roleId || group.getByName('Type') === 'RoleAndSubordinates') {
                found.push(group.id!);
            }
        }
    }
    return found;
}

function parentOf(roleId: string): string | null {
    const parent = current().org.records.rows.get(roleId)?.getByName('ParentRoleId') ?? null;
    return parent === null ? null : String(parent);
}
