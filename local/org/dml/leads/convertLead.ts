import { followConversion, type Converted } from './followConversion.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { Row } from '../../store/row.ts';
import { opportunityStages } from '../../schema/standard/opportunityStages.ts';
import { today } from '../../soql/filter/userDays.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError, type DmlError } from '../dmlError.ts';
import { leadMapping, mapped } from './leadMapping.ts';
import { newRecord } from '../save/newRecord.ts';
import { rowToUpdate } from '../save/prepareRow.ts';
import { fieldOf, setField } from '../save/rowFields.ts';
import { saveChunk } from '../save/saveChunk.ts';
import { saveRecords } from '../save/saveRecords.ts';

/** What Database.LeadConvert asks for. */
export interface LeadConversion {
    readonly leadId: string | null;
    readonly accountId: string | null;
    readonly contactId: string | null;
    readonly opportunityId: string | null;
    readonly opportunityName: string | null;
    readonly ownerId: string | null;
    readonly convertedStatus: string | null;
    readonly doNotCreateOpportunity: boolean;
    readonly overwriteLeadSource: boolean;
}

export interface ConvertOutcome {
    readonly leadId: string | null;
    readonly accountId: string | null;
    readonly contactId: string | null;
    readonly opportunityId: string | null;
    readonly errors: readonly DmlError[];
}

/**
 * Leads become accounts, contacts and opportunities (Apex Developer Guide, "Converting Leads"). A lead that fails leaves
 * nothing behind; with allOrNone one failure takes all back.
 */
export function convertLeads(conversions: readonly LeadConversion[], allOrNone: boolean): ConvertOutcome[] {
    const transaction = current();
    transaction.limits.spend('dmlStatements');
    transaction.limits.spend('dmlRows', conversions.length);
    const start = transaction.mark();
    const outcomes = conversions.map((conversion) => {
        const mark = transaction.mark();
        const outcome = convert(conversion);
        if (outcome.errors.length > 0) {
            transaction.rollbackTo(mark);
        }
        return outcome;
    });
    if (allOrNone && outcomes.some((one) => one.errors.length > 0)) {
        transaction.rollbackTo(start);
    } else {
        transaction.uncommittedWork = true;
    }
    return outcomes;
}

/** Stops a conversion at its first error. */
class Failure extends Error {
    readonly errors: readonly DmlError[];

    constructor(errors: readonly DmlError[]) {
        super('conversion failed');
        this.errors = errors;
    }
}

function convert(wanted: LeadConversion): ConvertOutcome {
    const { leadId } = wanted;
    const none = { leadId, accountId: null, contactId: null, opportunityId: null };
    try {
        const lead = leadToConvert(wanted);
        const read = (field: string): ApexValue => fieldOf({ shape: shapeOf('Lead'), values: lead.values }, field);
        const OwnerId = wanted.ownerId ?? read('OwnerId');
        const accountId = wanted.accountId
            ? existing('Account', wanted.accountId)
            : insert('Account', { ...mapped(leadMapping.account, read), OwnerId });
        const contactId = wanted.contactId
            ? mergedContact(wanted, accountId, read)
            : insert('Contact', { ...mapped(leadMapping.contact, read), AccountId: accountId, OwnerId });
        const opportunityId = opportunityOf(wanted, read, { AccountId: accountId, ContactId: contactId, OwnerId });
        closeLead(wanted, lead, { accountId, contactId, opportunityId });
        followConversion(lead.id, { accountId, contactId, opportunityId });
        return { leadId, accountId, contactId, opportunityId, errors: [] };
    } catch (error) {
        if (error instanceof Failure) {
            return { ...none, errors: error.errors };
        }
        throw error;
    }
}

function fail(code: string, message: string): never {
    throw new Failure([dmlError(code, message)]);
}

function shapeOf(object: string) {
    return current().org.schema.object(object)!;
}

function leadToConvert({ leadId, convertedStatus, contactId, accountId }: LeadConversion): Row {
    const found = leadId === null ? undefined : current().org.store.row(leadId);
    if (!found || found.table.shape.name !== 'Lead') {
        return fail('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    }
    if (found.row.deleted) {
        return fail('ENTITY_IS_DELETED', 'entity is deleted');
    }
    if (fieldOf({ shape: found.table.shape, values: found.row.values }, 'IsConverted') === true) {
        return fail('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
    }
    if (convertedStatus === null || !isConvertedStatus(convertedStatus)) {
        return fail('INVALID_STATUS', `invalid convertedStatus: ${convertedStatus}`);
    }
    if (contactId !== null && accountId === null) {
        return fail('REQUIRED_FIELD_MISSING', 'If contactId is specified then accountId must be specified');
    }
    return found.row;
}

function isConvertedStatus(name: string): boolean {
    const { rows } = current().org.records;
    return rows.find('LeadStatus', 'ApiName', name).some((row) => row.getByName('IsConverted') === true);
}

function existing(object: string, id: string): string {
    const found = current().org.store.row(id);
    return found && !found.row.deleted && found.table.shape.name === object
        ? id
        : fail('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
}

function insert(object: string, fields: Readonly<Record<string, ApexValue>>): string {
    const [row] = saveRecords([newRecord(object, fields)], 'insert');
    if (row!.errors.length > 0) {
        throw new Failure(row!.errors);
    }
    return row!.id!;
}

/** A lead that becomes a known contact fills its empty fields; its source only on demand. */
function mergedContact(wanted: LeadConversion, accountId: string, lead: (field: string) => ApexValue): string {
    const id = existing('Contact', wanted.contactId!);
    const { row } = current().org.store.row(id)!;
    const held = (field: string): ApexValue => fieldOf({ shape: shapeOf('Contact'), values: row.values }, field);
    if (held('AccountId') !== null && held('AccountId') !== accountId) {
        return fail('INVALID_CROSS_REFERENCE_KEY', 'Contact does not belong to the account');
    }
    const empty = Object.entries(mapped(leadMapping.contact, lead)).filter(([field]) => held(field) === null);
    const source: Record<string, ApexValue> = wanted.overwriteLeadSource ? { LeadSource: lead('LeadSource') } : {};
    const fields = { ...Object.fromEntries(empty), ...source, AccountId: accountId, Id: id };
    const [saved] = saveRecords([newRecord('Contact', fields)], 'update');
    if (saved!.errors.length > 0) {
        throw new Failure(saved!.errors);
    }
    return id;
}

function opportunityOf(
    wanted: LeadConversion,
    lead: (field: string) => ApexValue,
    fields: Readonly<Record<string, ApexValue>>
): string | null {
    if (wanted.opportunityId !== null) {
        return existing('Opportunity', wanted.opportunityId);
    }
    if (wanted.doNotCreateOpportunity) {
        return null;
    }
    return insert('Opportunity', {
        ...mapped(leadMapping.opportunity, lead),
        ...fields,
        Name: wanted.opportunityName ?? lead('Company'),
        StageName: opportunityStages[0]!.name,
        CloseDate: lastDayOfQuarter()
    });
}

function lastDayOfQuarter(): ApexDate {
    const date = new ApexDate(today());
    const next = Math.floor((date.month - 1) / 3) * 3 + 3;
    return new ApexDate(Date.UTC(date.year, next, 0) / 86_400_000);
}

function closeLead({ convertedStatus, ownerId }: LeadConversion, lead: Row, made: Converted): void {
    const record = blankRecord(shapeOf('Lead'));
    record.setByName('Id', lead.id);
    const row = rowToUpdate(record, 0, lead);
    const fields: Record<string, ApexValue> = {
        Status: convertedStatus,
        IsConverted: true,
        ConvertedDate: new ApexDate(today()),
        ConvertedAccountId: made.accountId,
        ConvertedContactId: made.contactId,
        ConvertedOpportunityId: made.opportunityId,
        ...(ownerId === null ? {} : { OwnerId: ownerId })
    };
    Object.entries(fields).forEach(([field, value]) => setField(row, field, value));
    saveChunk([row]);
    if (row.errors.length > 0) {
        throw new Failure(row.errors);
    }
}
