import { fieldOf } from '../../dml/save/rowFields.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import type { OrgUser } from '../../platform/users/orgUser.ts';
import { groupsOf } from './groupsOf.ts';
import { sharePartsOf } from './shareParts.ts';
import { rolesBelow } from './rolesBelow.ts';

export type AccessLevelName = 'Read' | 'Edit' | 'All';

/**
 * Which rows of an object sharing lets a user, the running one if none is named, read, edit or delete; null for all of them. Org-wide default, owner,
 * groups and queues, roles above the owner's, share rows, and the master of a detail count (Salesforce Help, "Control Who
 * Sees What"); sharing rules are passed over by name, teams and territories are not modelled.
 */
export function rowAccess(
    shape: ObjectShape,
    level: AccessLevelName,
    user: OrgUser = current().user
): ((row: Row) => boolean) | null {
    const { rights } = user;
    const object = rights.objectRights(shape.name);
    const all = level === 'Read' ? rights.viewAllData || object.viewAll : false;
    if (all || rights.modifyAllData || object.modifyAll || !isGuarded(shape, level)) {
        return null;
    }
    if (shape.definition.sharingModel === 'ControlledByParent') {
        return masterAccess(shape, level, user);
    }
    current().org.passedFlows.pass(`sharing of ${shape.name}`);
    const mine = ownersFor(user);
    const shares = sharesOf(shape, level, mine);
    return (row) => mine.has(String(fieldOf({ shape, values: row.values }, 'OwnerId'))) || shares.has(row.id);
}

/** Public objects guard nothing but deletes, which want their owner. */
function isGuarded(shape: ObjectShape, level: AccessLevelName): boolean {
    const { sharingModel, setup } = shape.definition;
    if (setup || shape.kind === 'event' || shape.kind === 'metadata' || shape.kind === 'setting') {
        return false;
    }
    switch (sharingModel) {
        case 'ControlledByParent':
        case 'Private':
            return true;
        case 'Read':
            return level !== 'Read';
        case 'ReadWrite':
            return level === 'All' && shape.field('OwnerId') !== undefined;
        default:
            return false;
    }
}

/** A detail is as accessible as its master; to change or delete it, its master has to be editable. */
function masterAccess(shape: ObjectShape, level: AccessLevelName, asking: OrgUser): ((row: Row) => boolean) | null {
    const { schema, store } = current().org;
    const lookup = shape.fields.find((field) => field.type === 'MasterDetail') ?? shape.field('AccountId');
    const master = lookup && schema.object(lookup.referenceTo[0]!);
    const access = master && rowAccess(master, level === 'Read' ? 'Read' : 'Edit', asking);
    if (!lookup || !master || !access) {
        return null;
    }
    const slot = shape.slot(lookup.name, 'sobjectField')!;
    return (row) => {
        const parent = store.table(master).get(String(row.values[slot]));
        return parent === undefined || access(parent);
    };
}

/**
 * Owners whose rows are the user's too: the user, users in roles below, and the groups and queues that have one of them in
 * them, directly or through other groups.
 */
function ownersFor(user: OrgUser): ReadonlySet<string> {
    const { rows } = current().org.records;
    const below = rolesBelow(user.roleId).flatMap((role) => rows.find('User', 'UserRoleId', role));
    const people = [
        { id: user.id, role: user.roleId },
        ...below.map((row) => ({ id: row.id!, role: String(row.getByName('UserRoleId')) }))
    ];
    return new Set(people.flatMap(({ id, role }) => [id, ...groupsOf(id, role)]));
}

/** Ids of the rows that share rows open to one of these. */
function sharesOf(shape: ObjectShape, level: AccessLevelName, owners: ReadonlySet<string>): ReadonlySet<string> {
    const { store } = current().org;
    const parts = sharePartsOf(shape);
    if (!parts || level === 'All') {
        return new Set();
    }
    const { shape: share, parent, level: access } = parts;
    const slot = share.slot('UserOrGroupId', 'sobjectField')!;
    const rows = [...owners]
        .flatMap((owner) => store.table(share).withValue(slot, owner))
        .filter((row) => !row.deleted);
    const enough = level === 'Read' ? ['Read', 'Edit', 'All'] : ['Edit', 'All'];
    return new Set(
        rows
            .filter((row) => enough.includes(String(fieldOf({ shape: share, values: row.values }, access))))
            .map((row) => String(fieldOf({ shape: share, values: row.values }, parent)))
    );
}
