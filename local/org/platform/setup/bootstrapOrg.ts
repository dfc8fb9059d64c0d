import { adminUsername, automatedProcess, guestUsername } from '../users/userDirectory.ts';
import type { ConfiguredUser, OrgConfig } from './orgConfig.ts';
import type { OrgSettings } from './orgSettings.ts';
import type { PermissionSet } from '../access/permissionSet.ts';
import { assignProfileSet, insertProfiles } from '../access/profileSets.ts';
import { standardProfiles } from '../access/standardProfiles.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

const otherLicenses: Readonly<Record<string, string>> = {
    'Standard Platform User': 'Salesforce Platform',
    'Chatter Free User': 'Chatter Free',
    'Chatter Moderator User': 'Chatter Free',
    'Chatter External User': 'Chatter External'
};

/** User types of profiles for Chatter alone. */
const chatterTypes: Readonly<Record<string, string>> = {
    'Chatter Free User': 'CsnOnly',
    'Chatter Moderator User': 'CsnOnly',
    'Chatter External User': 'CsnOnly'
};

const profiles = [
    { name: 'System Administrator', userType: 'Standard', license: 'Salesforce' },
    ...[...standardProfiles.keys()].map((name) => ({
        name,
        userType: chatterTypes[name] ?? 'Standard',
        license: otherLicenses[name] ?? 'Salesforce'
    })),
    { name: 'Guest', userType: 'Guest', license: 'Guest User License' },
    // what users of sites are made with in a fresh org
    { name: 'Guest License User', userType: 'Guest', license: 'Guest User License' }
];

const licenses = [
    { Name: 'Salesforce', LicenseDefinitionKey: 'SFDC', Status: 'Active', TotalLicenses: 100 },
    { Name: 'Salesforce Platform', LicenseDefinitionKey: 'AUL', Status: 'Active', TotalLicenses: 100 },
    { Name: 'Chatter Free', LicenseDefinitionKey: 'CSN_User', Status: 'Active', TotalLicenses: 5000 },
    { Name: 'Chatter External', LicenseDefinitionKey: 'CSN_External_User', Status: 'Active', TotalLicenses: 500 },
    { Name: 'Guest User License', LicenseDefinitionKey: 'PID_Guest_User', Status: 'Active', TotalLicenses: 25 }
];

const standardUser = {
    TimeZoneSidKey: 'America/Los_Angeles',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    IsActive: true
};

/** The rows that every org has: the organization, profiles, permission sets, its first users, and those configured. */
export function bootstrapOrg(
    rows: SystemStore,
    config: OrgConfig,
    permissionSets: readonly PermissionSet[],
    organizationName: string,
    namespace: string | null = null
): OrgSettings {
    const organizationId = rows.insert('Organization', {
        Name: organizationName,
        NamespacePrefix: namespace,
        OrganizationType: 'Developer Edition',
        IsSandbox: false,
        InstanceName: 'LOCAL',
        TimeZoneSidKey: 'America/Los_Angeles',
        DefaultLocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        FiscalYearStartMonth: 1,
        UsesStartDateAsFiscalYearName: false
    });
    const licenseIds = new Map(
        licenses.map((one) => [one.Name, rows.insert('UserLicense', { ...one, MasterLabel: one.Name })])
    );
    const inserted = insertProfiles(
        rows,
        profiles.map(({ license, ...profile }) => ({ ...profile, licenseId: licenseIds.get(license) ?? null }))
    );
    const profileIds = new Map(inserted.map(({ name, profileId }) => [name, profileId]));
    const ownedIds = inserted.map(({ setId }) => setId);
    const setIds = new Map(
        permissionSets.map((set) => [
            set.name.toLowerCase(),
            rows.insert('PermissionSet', { Name: set.name, Label: set.label, IsCustom: true, IsOwnedByProfile: false })
        ])
    );
    const addUser = (user: NewUser): void => {
        const profileId = user.profile === null ? null : profileIds.get(user.profile);
        if (profileId === undefined) {
            throw new Error(`user ${user.username}: there is no profile ${user.profile}`);
        }
        const id = rows.insert('User', userRow(user, profileId));
        assignProfileSet(rows, id);
        for (const name of user.permissionSets) {
            const setId = setIds.get(name.toLowerCase());
            if (setId === undefined) {
                throw new Error(`user ${user.username}: there is no permission set ${name}`);
            }
            rows.insert('PermissionSetAssignment', { AssigneeId: id, PermissionSetId: setId });
        }
    };
    firstUsers(config, organizationId).forEach(addUser);
    const [admin] = rows.find('User', 'Username', adminUsername);
    for (const id of [organizationId, ...profileIds.values(), ...ownedIds, ...setIds.values()]) {
        rows.update(id, { CreatedById: admin!.id, LastModifiedById: admin!.id });
    }
    return { organizationId, organizationName: organizationName, currency: 'USD', multiCurrency: false };
}

interface NewUser {
    readonly username: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly email: string;
    /** Automated Process has none that a query shows. */
    readonly profile: string | null;
    readonly userType: string;
    readonly permissionSets: readonly string[];
    readonly timeZone: string | null;
}

/** The users that every org has, unless the configuration says more of one of them, and those configured. */
function firstUsers(config: OrgConfig, organizationId: string): NewUser[] {
    const configured = config.users.map(configuredUser);
    const names = configured.map((user) => user.username.toLowerCase());
    return [...ownUsers(config, organizationId).filter((user) => !names.includes(user.username)), ...configured];
}

function configuredUser(user: ConfiguredUser): NewUser {
    return {
        username: user.username,
        firstName: user.firstName ?? null,
        lastName: user.lastName,
        email: user.email ?? user.username,
        profile: user.profile ?? 'Standard User',
        userType: 'Standard',
        permissionSets: user.permissionSets ?? [],
        timeZone: user.timeZone ?? null
    };
}

function ownUsers(config: OrgConfig, organizationId: string): NewUser[] {
    const autoproc = `autoproc@${organizationId.toLowerCase()}`;
    const plain = { firstName: null, permissionSets: [], userType: 'Standard', timeZone: null };
    return [
        {
            ...plain,
            username: adminUsername,
            firstName: 'Local',
            lastName: 'Admin',
            email: adminUsername,
            profile: 'System Administrator'
        },
        {
            ...plain,
            username: autoproc,
            firstName: 'Automated',
            lastName: 'Process',
            email: autoproc,
            profile: null,
            userType: automatedProcess
        },
        {
            ...plain,
            username: guestUsername,
            lastName: 'Site Guest User',
            email: guestUsername,
            profile: 'Guest',
            userType: 'Guest',
            permissionSets: config.guestPermissionSets
        }
    ];
}

function userRow(user: NewUser, profileId: string | null): RowValues {
    return {
        ...standardUser,
        ...(user.timeZone === null ? {} : { TimeZoneSidKey: user.timeZone }),
        Username: user.username,
        FirstName: user.firstName,
        LastName: user.lastName,
        Name: user.firstName === null ? user.lastName : `${user.firstName} ${user.lastName}`,
        Email: user.email,
        Alias: user.username.slice(0, 8),
        CommunityNickname: user.username.split('@')[0]!.slice(0, 40),
        UserType: user.userType,
        ProfileId: profileId
    };
}
