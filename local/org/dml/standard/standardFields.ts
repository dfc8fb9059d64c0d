import { assignProfileSet } from '../../platform/access/profileSets.ts';
import { keepRoleGroups, removeRoleGroups } from '../../platform/setup/roleGroups.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { dmlError } from '../dmlError.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { afterContentVersion, fillContentVersion } from './contentVersions.ts';
import { fillDistribution } from './contentDistribution.ts';
import { fillRelation, relateEmail } from './emailMessages.ts';
import { fillLineItem, sumLineItems } from './lineItems.ts';
import { addMemberStatuses } from './campaignStatuses.ts';
import { fillCase } from './cases.ts';
import { fillEvent, fillTask } from './activities.ts';
import { fillCampaignMember, followCampaignMember } from './campaignMembers.ts';
import { emptyCampaign, sumCampaign } from './campaignSums.ts';
import { fillPriceBookEntry } from './priceBookEntries.ts';
import { checkShare, dropManualShares } from './shares.ts';
import { checkSubscription } from './subscriptions.ts';
import { savedRow } from './savedRow.ts';
import { countDuplicates, fillDuplicateSet } from './duplicateSets.ts';
import { outdateGroup } from './permissionSetGroups.ts';
import { followContactRole, tellPrimaryContact } from './contactRoles.ts';
import { addContactRole, fillOpportunity } from './opportunityFields.ts';

type Behaviour = (row: PendingRow) => void;
type Filler = (row: PendingRow, chunk: readonly PendingRow[]) => void;

/** What Salesforce itself fills in before a row is checked and saved, by object. */
const fillers: Readonly<Record<string, Filler>> = {
    Contact: fillPersonName,
    Lead: fillLead,
    User: fillUser,
    Group: fillGroup,
    Case: fillCase,
    Task: fillTask,
    Event: fillEvent,
    Campaign: fillCampaign,
    CampaignMember: fillCampaignMember,
    PricebookEntry: fillPriceBookEntry,
    Opportunity: fillOpportunity,
    OpportunityLineItem: fillLineItem,
    ContentVersion: fillContentVersion,
    ContentDistribution: fillDistribution,
    EmailMessageRelation: fillRelation,
    DuplicateRecordSet: fillDuplicateSet,
    EntitySubscription: checkSubscription
};

/** What Salesforce itself writes elsewhere once a row is saved or deleted, by object. */
const followers: Readonly<Record<string, Filler>> = {
    Campaign: addMemberStatuses,
    CampaignMember: followCampaignMember,
    Opportunity: followOpportunity,
    OpportunityContactRole: followContactRole,
    OpportunityLineItem: sumLineItems,
    ContentVersion: afterContentVersion,
    EmailMessage: relateEmail,
    User: followProfile,
    UserRole: (row) => keepRoleGroups(current().org.records.rows, row.id!),
    PermissionSetGroupComponent: outdateGroup,
    DuplicateRecordItem: countDuplicates
};
const followersOfDeletes: Readonly<Record<string, Behaviour>> = {
    CampaignMember: followCampaignMember,
    Opportunity: sumCampaignsOf,
    OpportunityContactRole: tellPrimaryContact,
    OpportunityLineItem: sumLineItems,
    PermissionSetGroupComponent: outdateGroup,
    DuplicateRecordItem: countDuplicates,
    UserRole: (row) => removeRoleGroups(current().org.records.rows, row.id!)
};

/** `chunk`: the rows that are saved together. */
export function fillStandard(row: PendingRow, chunk: readonly PendingRow[]): void {
    fillers[row.shape.name]?.(row, chunk);
    if (/Share$/.test(row.shape.name)) {
        checkShare(row);
    }
}

/** `chunk`: the rows that were saved together. */
export function followSave(row: PendingRow, chunk: readonly PendingRow[]): void {
    followers[row.shape.name]?.(row, chunk);
    dropManualShares(row);
}

export function followDelete(row: PendingRow): void {
    followersOfDeletes[row.shape.name]?.(row);
}

function fillPersonName(row: PendingRow): void {
    const parts = [fieldOf(row, 'FirstName'), fieldOf(row, 'LastName')].filter((part) => part !== null);
    setField(row, 'Name', parts.length === 0 ? null : parts.join(' '));
}

/** A converted lead is not changed any more (Salesforce Help, "View and Edit Converted Leads"). */
function fillLead(row: PendingRow): void {
    fillPersonName(row);
    if (row.before && fieldOf({ shape: row.shape, values: row.before.values }, 'IsConverted') === true) {
        row.errors.push(dmlError('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead'));
    }
}

function fillCampaign(row: PendingRow): void {
    if (row.before === null) {
        Object.entries(emptyCampaign).forEach(([name, value]) => setField(row, name, value));
    }
}

function followOpportunity(row: PendingRow): void {
    addContactRole(row);
    sumCampaignsOf(row);
}

/** The campaign of an opportunity, and the one that it had before. */
function sumCampaignsOf(row: PendingRow): void {
    const before = row.before && fieldOf({ shape: row.shape, values: row.before.values }, 'CampaignId');
    new Set([fieldOf(row, 'CampaignId'), before]).forEach(sumCampaign);
}

/** A group is a public one unless somebody says otherwise (Object Reference, "Group", Type). */
function fillGroup(row: PendingRow): void {
    if (fieldOf(row, 'Type') === null) {
        setField(row, 'Type', 'Regular');
    }
}

/** Usernames are kept in lower case (Object Reference, "User"). */
function fillUser(row: PendingRow): void {
    fillPersonName(row);
    const username = fieldOf(row, 'Username');
    if (typeof username === 'string') {
        setField(row, 'Username', username.toLowerCase());
    }
    setField(row, 'UserType', savedRow(fieldOf(row, 'ProfileId'))?.field('UserType') ?? 'Standard');
    if (fieldOf(row, 'CommunityNickname') === null) {
        setField(row, 'CommunityNickname', `User${current().org.store.nextNumber('User.CommunityNickname')}`);
    }
}

/** The permission set of the user's profile is assigned to the user. */
function followProfile(row: PendingRow): void {
    assignProfileSet(current().org.records.rows, row.id!);
}
