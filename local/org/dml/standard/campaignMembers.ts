import { current } from '../../platform/transactions/transaction.ts';
import { today } from '../../soql/filter/userDays.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { savedRow } from './savedRow.ts';
import { predefinedStatuses } from './campaignStatuses.ts';
import { sumCampaign } from './campaignSums.ts';

/** Fields of the lead or the contact that a member shows. */
const shown = ['Salutation', 'FirstName', 'LastName', 'Name', 'Title', 'Email', 'Phone', 'MobilePhone', 'Fax'];
const flags = ['DoNotCall', 'HasOptedOutOfEmail', 'HasOptedOutOfFax'];
const places = ['Street', 'City', 'State', 'PostalCode', 'Country'];

/** Who the member is, and whether that person has responded (Object Reference, "CampaignMember"). */
export function fillCampaignMember(row: PendingRow): void {
    const [contactId, leadId] = [fieldOf(row, 'ContactId'), fieldOf(row, 'LeadId')];
    const personId = contactId ?? leadId;
    if (personId === null) {
        const message = 'Required fields are missing: [LeadId]';
        row.errors.push(dmlError('REQUIRED_FIELD_MISSING', message, 'LeadId'));
        return;
    }
    const statuses = statusesOf(fieldOf(row, 'CampaignId'));
    const given = fieldOf(row, 'Status');
    const status = statuses.find((one) => (given === null ? one('IsDefault') === true : one('Label') === given));
    const responded = status?.('HasResponded') === true;
    setField(row, 'Status', given ?? status?.('Label') ?? null);
    setField(row, 'HasResponded', responded);
    if (responded && fieldOf(row, 'FirstRespondedDate') === null) {
        setField(row, 'FirstRespondedDate', new ApexDate(today()));
    }
    fillPerson(row, personId, contactId !== null);
    if (row.before === null && membersOf(row).length > 0) {
        row.errors.push(dmlError('DUPLICATE_VALUE', 'Already a campaign member.'));
    }
}

export function followCampaignMember(row: PendingRow): void {
    sumCampaign(fieldOf(row, 'CampaignId'));
}

function fillPerson(row: PendingRow, personId: ApexValue, isContact: boolean): void {
    const person = savedRow(personId);
    setField(row, 'Type', isContact ? 'Contact' : 'Lead');
    setField(row, 'LeadOrContactId', personId);
    setField(row, 'LeadOrContactOwnerId', person?.field('OwnerId') ?? null);
    shown.forEach((name) => setField(row, name, person?.field(name) ?? null));
    flags.forEach((name) => setField(row, name, person?.field(name) ?? false));
    places.forEach((name) => setField(row, name, person?.field(isContact ? `Mailing${name}` : name) ?? null));
    const account = isContact ? savedRow(person?.field('AccountId') ?? null) : null;
    setField(
        row,
        'CompanyOrAccount',
        isContact ? (account?.field('Name') ?? null) : (person?.field('Company') ?? null)
    );
    setField(row, 'LeadSource', person?.field('LeadSource') ?? null);
}

type Reader = (field: string) => ApexValue;

function statusesOf(campaignId: ApexValue): Reader[] {
    const { schema, store } = current().org;
    const shape = schema.object('CampaignMemberStatus')!;
    const own = store
        .table(shape)
        .withValue(shape.slot('CampaignId', 'sobjectField')!, campaignId)
        .filter((one) => !one.deleted)
        .map(
            (one): Reader =>
                (field) =>
                    fieldOf({ shape, values: one.values }, field)
        );
    return own.length > 0 ? own : predefinedStatuses.map(readerOf);
}

function readerOf(values: Readonly<Record<string, ApexValue>>): Reader {
    return (field) => values[field] ?? null;
}

/** Members of the same campaign that are the same person, without the row itself. */
function membersOf(row: PendingRow): unknown[] {
    const by = fieldOf(row, 'ContactId') === null ? 'LeadId' : 'ContactId';
    const campaign = fieldOf(row, 'CampaignId');
    return current()
        .org.store.table(row.shape)
        .withValue(row.shape.slot(by, 'sobjectField')!, fieldOf(row, by))
        .filter((one) => !one.deleted && one.id !== row.id)
        .filter((one) => fieldOf({ shape: row.shape, values: one.values }, 'CampaignId') === campaign);
}
