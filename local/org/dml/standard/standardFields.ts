import { assignProfileSet } from '../../platform/access/profileSets.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { afterContentVersion, fillContentVersion } from './contentVersions.ts';
import { fillDistribution } from './contentDistribution.ts';
import { fillRelation, relateEmail } from './emailMessages.ts';
import { fillLineItem, sumLineItems } from './lineItems.ts';
import { addMemberStatuses } from './campaignStatuses.ts';
import { outdateGroup } from './permissionSetGroups.ts';
import { addContactRole, fillOpportunity, keepOnePrimary } from './opportunityFields.ts';

type Behaviour = (row: PendingRow) => void;

/** What Salesforce itself fills in before a row is checked and saved, by object. */
const fillers: Readonly<Record<string, Behaviour>> = {
    Contact: fillPersonName,
    Lead: fillPersonName,
    User: fillUser,
    Opportunity: fillOpportunity,
    OpportunityLineItem: fillLineItem,
    ContentVersion: fillContentVersion,
    ContentDistribution: fillDistribution,
    EmailMessageRelation: fillRelation
};

/** What Salesforce itself writes elsewhere once a row is saved or deleted, by object. */
const followers: Readonly<Record<string, Behaviour>> = {
    Campaign: addMemberStatuses,
    Opportunity: addContactRole,
    OpportunityContactRole: keepOnePrimary,
    OpportunityLineItem: sumLineItems,
    ContentVersion: afterContentVersion,
    EmailMessage: relateEmail,
    User: followProfile,
    PermissionSetGroupComponent: outdateGroup
};
const followersOfDeletes: Readonly<Record<string, Behaviour>> = {
    OpportunityLineItem: sumLineItems,
    PermissionSetGroupComponent: outdateGroup
};

export function fillStandard(row: PendingRow): void {
    fillers[row.shape.name]?.(row);
}

export function followSave(row: PendingRow): void {
    followers[row.shape.name]?.(row);
}

export function followDelete(row: PendingRow): void {
    followersOfDeletes[row.shape.name]?.(row);
}

function fillPersonName(row: PendingRow): void {
    const parts = [fieldOf(row, 'FirstName'), fieldOf(row, 'LastName')].filter((part) => part !== null);
    setField(row, 'Name', parts.length === 0 ? null : parts.join(' '));
}

/** Usernames are kept in lower case (Object Reference, "User"). */
function fillUser(row: PendingRow): void {
    fillPersonName(row);
    const username = fieldOf(row, 'Username');
    if (typeof username === 'string') {
        setField(row, 'Username', username.toLowerCase());
    }
}

/** The permission set of the user's profile is assigned to the user. */
function followProfile(row: PendingRow): void {
    assignProfileSet(current().org.records.rows, row.id!);
}
