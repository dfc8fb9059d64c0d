import type { ObjectRights } from '../users/orgUser.ts';
import { noRights } from './permissionSet.ts';

/** What a standard profile gives of itself in a fresh org. */
export interface StandardProfile {
    readonly objects: (object: string) => ObjectRights;
    /** In lower case. */
    readonly userPermissions: ReadonlySet<string>;
}

const all: ObjectRights = { ...noRights, create: true, read: true, edit: true, delete: true };
const readOnly: ObjectRights = { ...noRights, read: true };
const noDelete: ObjectRights = { ...all, delete: false };

/** Objects that Standard User may not delete, may only read or does not see (Salesforce Help, "Standard Profiles"). */
const standardUser: Readonly<Record<string, ObjectRights>> = {
    accountbrand: noRights,
    campaign: readOnly,
    campaignmember: readOnly,
    case: noDelete,
    contract: noDelete,
    document: readOnly,
    lead: noDelete,
    pricebook2: readOnly,
    pricebookentry: readOnly,
    product2: readOnly,
    solution: readOnly
};

/** Objects of the platform license; everything else is for Sales and Service Cloud users. */
const platformObjects = new Set([
    'account',
    'attachment',
    'contact',
    'contentdocument',
    'contentdocumentlink',
    'contentversion',
    'event',
    'note',
    'task'
]);

const base = ['ApiEnabled', 'LightningExperienceUser', 'RunReports', 'ExportReport', 'ViewHelpLink', 'ViewRoles'];
const working = [
    ...base,
    'ViewSetup',
    'ConvertLeads',
    'EditEvent',
    'EditTask',
    'EmailSingle',
    'EmailMass',
    'CreateTopics',
    'MassInlineEdit',
    'SubmitMacrosAllowed'
];

const standard = profile((object) => standardUser[object] ?? all, working);

/** By name; custom objects and custom fields are granted by no standard profile but the administrator's. */
export const standardProfiles: ReadonlyMap<string, StandardProfile> = new Map([
    ['Standard User', standard],
    ['Solution Manager', profile((object) => (object === 'solution' ? all : standard.objects(object)), working)],
    [
        'Marketing User',
        profile(
            (object) => (object === 'campaign' || object === 'campaignmember' ? all : standard.objects(object)),
            [...working, 'ImportLeads', 'EditHtmlTemplates', 'EditPublicDocuments']
        )
    ],
    [
        'Contract Manager',
        profile((object) => (object === 'contract' ? all : standard.objects(object)), [...working, 'ActivateContract'])
    ],
    ['Read Only', profile(() => readOnly, [...base, 'ViewSetup'])],
    ['Standard Platform User', profile((object) => (platformObjects.has(object) ? all : noRights), base)],
    ['Minimum Access - Salesforce', profile(() => noRights, ['ApiEnabled', 'LightningExperienceUser'])],
    ['Chatter Free User', profile(() => noRights, ['CreateTopics'])],
    ['Chatter Moderator User', profile(() => noRights, ['CreateTopics', 'ModerateChatter'])],
    ['Chatter External User', profile(() => noRights, [])]
]);

/** Fields that the standard profiles do not see: those of Data.com and Dun & Bradstreet, and others quoted from orgs. */
const hiddenFields = new Set([
    'account.dunsnumber',
    'account.naicscode',
    'account.naicsdesc',
    'account.tradestyle',
    'account.yearstarted',
    'lead.companydunsnumber',
    'case.businesshoursid',
    'contact.donotcall'
]);

/** Whether standard profiles grant a standard field: `account.tradestyle`, in lower case. */
export function isGrantedByProfiles(field: string): boolean {
    return !hiddenFields.has(field);
}

function profile(objects: (object: string) => ObjectRights, userPermissions: readonly string[]): StandardProfile {
    return { objects, userPermissions: new Set(userPermissions.map((name) => name.toLowerCase())) };
}
