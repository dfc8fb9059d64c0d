import type { SObjectValue } from '../../values/records/sobject.ts';
import { everyRight, rightsOf } from '../access/accessRights.ts';
import type { AccessRights, OrgUser } from './orgUser.ts';
import type { PermissionSet } from '../access/permissionSet.ts';
import { assignProfileSet } from '../access/profileSets.ts';
import { permissionSetOfRows } from '../access/permissionSetRows.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

/** Names of the users that every org has. */
export const adminUsername = 'admin@local.org';
export const guestUsername = 'guest@local.org';

/** UserType of the one user that event triggers run as; its name is autoproc@ and the id of the org. */
export const automatedProcess = 'AutomatedProcess';

/** The users of the org, from their rows, with the rights that profile and permission sets give at that moment. */
export class UserDirectory {
    readonly #rows: SystemStore;
    readonly #permissionSets: ReadonlyMap<string, PermissionSet>;

    readonly #namespace: string | null;

    constructor(rows: SystemStore, permissionSets: readonly PermissionSet[], namespace: string | null = null) {
        this.#namespace = namespace;
        this.#rows = rows;
        this.#permissionSets = new Map(permissionSets.map((set) => [set.name.toLowerCase(), set]));
    }

    byId(id: string): OrgUser | null {
        const row = this.#rows.get(id);
        return row?.shape.name === 'User' ? this.#userOf(row) : null;
    }

    byName(username: string): OrgUser | null {
        const row = this.#rows.find('User', 'Username', username)[0];
        return row ? this.#userOf(row) : null;
    }

    /** A user that the org must have. */
    named(username: string): OrgUser {
        const user = this.byName(username);
        if (!user) {
            throw new Error(`The org has no user ${username}`);
        }
        return user;
    }

    get admin(): OrgUser {
        return this.named(adminUsername);
    }

    get guest(): OrgUser {
        return this.named(guestUsername);
    }

    /** Whom an event trigger runs as: Automated Process unless a user is configured. */
    subscriber(username: string | null): OrgUser {
        const [row] = username === null ? this.#rows.find('User', 'UserType', automatedProcess) : [];
        return row ? this.#userOf(row) : this.named(username ?? automatedProcess);
    }

    /** For System.runAs: the saved user; one that has no id yet is inserted as the platform does. */
    ofRecord(record: SObjectValue): OrgUser {
        const id = record.getByName('Id');
        const saved = id === null ? null : this.byId(String(id));
        if (saved) {
            return saved;
        }
        const values: Record<string, RowValues[string]> = {};
        for (const name of ['Username', 'LastName', 'FirstName', 'Email', 'Alias', 'ProfileId', ...zoneFields]) {
            values[name] = record.getByName(name);
        }
        values.Username = String(values.Username ?? '').toLowerCase();
        const profile = values.ProfileId === null ? null : this.#rows.get(String(values.ProfileId));
        values.UserType = profile?.getByName('UserType') ?? 'Standard';
        const inserted = this.#rows.insert('User', values);
        assignProfileSet(this.#rows, inserted);
        record.setByName('Id', inserted);
        return this.byId(inserted)!;
    }

    #userOf(row: SObjectValue): OrgUser {
        const text = (field: string): string | null => row.getByName(field) as string | null;
        const profileId = text('ProfileId');
        const profile = profileId === null ? null : this.#rows.get(profileId);
        const profileName = (profile?.getByName('Name') as string | null | undefined) ?? '';
        const id = text('Id')!;
        const rights = this.#rightsOf(id, profileName, text('UserType'));
        const firstName = text('FirstName');
        const lastName = text('LastName') ?? '';
        return {
            id,
            username: text('Username') ?? '',
            firstName,
            lastName,
            name: firstName === null ? lastName : `${firstName} ${lastName}`,
            email: text('Email') ?? '',
            alias: text('Alias') ?? '',
            profileId,
            profileName,
            userType: text('UserType') ?? 'Standard',
            roleId: text('UserRoleId'),
            timeZone: text('TimeZoneSidKey') ?? 'GMT',
            locale: text('LocaleSidKey') ?? 'en_US',
            language: text('LanguageLocaleKey') ?? 'en_US',
            isActive: row.getByName('IsActive') === true,
            rights
        };
    }

    /** What one assigned permission set grants: its metadata, and rows that a test has added to it. */
    #setsOf(id: string): PermissionSet[] {
        const row = this.#rows.get(id);
        if (!row) {
            return [];
        }
        const name = String(row.getByName('Name'));
        const packaged = this.#permissionSets.get(name.toLowerCase());
        return [...(packaged ? [packaged] : []), permissionSetOfRows(this.#rows, id, name)];
    }

    /** Sets that were added to a group count once the group has been recalculated. */
    #setsOfGroup(groupId: string): readonly unknown[] {
        const outdated = this.#rows.get(groupId)?.getByName('Status') === 'Outdated';
        return outdated
            ? []
            : this.#rows
                  .find('PermissionSetGroupComponent', 'PermissionSetGroupId', groupId)
                  .map((row) => row.getByName('PermissionSetId'));
    }

    #rightsOf(userId: string, profileName: string, userType: string | null): AccessRights {
        const assignments = this.#rows.find('PermissionSetAssignment', 'AssigneeId', userId);
        const sets = assignments.flatMap((each) => {
            const group = each.getByName('PermissionSetGroupId');
            const ids = group === null ? [each.getByName('PermissionSetId')] : this.#setsOfGroup(String(group));
            return ids.flatMap((id) => this.#setsOf(String(id)));
        });
        return userType === automatedProcess
            ? { ...everyRight(sets, this.#namespace) }
            : rightsOf(profileName, sets, this.#namespace);
    }
}

const zoneFields = [
    'TimeZoneSidKey',
    'LocaleSidKey',
    'LanguageLocaleKey',
    'EmailEncodingKey',
    'UserRoleId',
    'IsActive'
];
