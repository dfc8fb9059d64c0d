import { current } from '../../platform/transactions/transaction.ts';

/** The roles below a role, however deep; users see and change what users in these own. */
export function rolesBelow(roleId: string | null): string[] {
    if (roleId === null) {
        return [];
    }
    const { rows } = current().org.records;
    const found: string[] = [];
    const open = [roleId];
    for (let role = open.pop(); role !== undefined; role = open.pop()) {
        for (const child of rows.find('UserRole', 'ParentRoleId', role)) {
            found.push(child.id!);
            open.push(child.id!);
        }
    }
    return found;
}
