import { convertLeads, type LeadConversion } from '../../dml/leads/convertLead.ts';
import { dmlException } from '../../dml/dmlException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type FieldAccess, type Implementation, type LibraryClass } from '../rows/definition.ts';
import { leadConvertResult } from './dmlResult.ts';
import { DmlOptionsValue } from './dmlOptions.ts';

/** Database.LeadConvert: values by property name, as Apex spells it. */
export class LeadConvert {
    readonly values: Record<string, ApexValue> = {};
}

platformClass('Database.LeadConvert', LeadConvert);

const texts: Readonly<Record<string, string>> = {
    AccountId: 'Id',
    ContactId: 'Id',
    ConvertedStatus: 'String',
    LeadId: 'Id',
    OpportunityId: 'Id',
    OpportunityName: 'String',
    OwnerId: 'Id'
};
const flags = ['DoNotCreateOpportunity', 'OverwriteLeadSource', 'SendNotificationEmail'];
/** What duplicate management reads; without active rules it has nothing to bypass. */
const bypasses = ['BypassAccountDedupeCheck', 'BypassContactDedupeCheck'];
const refusedRecords = ['AccountRecord', 'ContactRecord', 'OpportunityRecord'];

const instance: Record<string, Implementation> = {};
const fields: Record<string, FieldAccess> = {};

function member(name: string, type: string, getter: string, initial: ApexValue): void {
    const get = (self: LeadConvert): ApexValue => self.values[name] ?? initial;
    const set = (self: LeadConvert, value: ApexValue): void => void (self.values[name] = value);
    instance[`${type} ${getter}${name}()`] = get;
    instance[`void set${name}(${type} value)`] = set;
    fields[`${type} ${name}`] = { get, set };
}

for (const [name, type] of Object.entries(texts)) {
    member(name, type, 'get', null);
}
flags.forEach((name) => member(name, 'Boolean', 'is', false));
bypasses.forEach((name) => member(name, 'Boolean', 'get', false));
for (const name of refusedRecords) {
    instance[`void set${name}(SObject value)`] = () => {
        throw new Refused(`Database.LeadConvert.set${name}`);
    };
}

export const leadConvertClass: LibraryClass = defineClass({
    name: 'Database.LeadConvert',
    kind: 'class',
    constructors: { 'LeadConvert()': () => new LeadConvert() },
    instance,
    fields
});

/** Database.convertLead in all its overloads. */
export const leadConvertRows: Readonly<Record<string, Implementation>> = Object.fromEntries(
    ['Database.LeadConvert', 'List<Database.LeadConvert>'].flatMap((first) =>
        ['', 'Boolean', 'Database.DMLOptions'].flatMap((middle) =>
            ['', 'AccessLevel'].map((level) => {
                const types = [first, middle, level].filter(Boolean);
                const parameters = types.map((type, index) => `${type} p${index}`).join(', ');
                const result = 'Database.LeadConvertResult';
                return [`${first.startsWith('List') ? `List<${result}>` : result} convertLead(${parameters})`, convert];
            })
        )
    )
);

function convert(target: LeadConvert | ApexList | null, ...rest: readonly ApexValue[]): ApexValue {
    const isList = target instanceof ApexList;
    const wanted = (isList ? target.items : [target]).map((one) => conversion(one as LeadConvert | null));
    const options = rest.find((value) => value instanceof DmlOptionsValue) as DmlOptionsValue | undefined;
    const flag = rest.find((value) => typeof value === 'boolean') as boolean | undefined;
    const allOrNone = options ? options.optAllOrNone === true : (flag ?? true);
    const outcomes = convertLeads(wanted, allOrNone);
    const failed = outcomes.flatMap(({ errors }, index) => (errors.length > 0 ? [{ index, id: null, errors }] : []));
    if (allOrNone && failed.length > 0) {
        throw dmlException('ConvertLead', failed);
    }
    const results = outcomes.map(leadConvertResult);
    return isList ? new ApexList(typeNamed('List<Database.LeadConvertResult>'), results) : (results[0] ?? null);
}

function conversion(one: LeadConvert | null): LeadConversion {
    const { values } = one ?? nullArgument(1);
    const text = (name: string): string | null => (values[name] ?? null) as string | null;
    return {
        leadId: text('LeadId'),
        accountId: text('AccountId'),
        contactId: text('ContactId'),
        opportunityId: text('OpportunityId'),
        opportunityName: text('OpportunityName'),
        ownerId: text('OwnerId'),
        convertedStatus: text('ConvertedStatus'),
        doNotCreateOpportunity: values['DoNotCreateOpportunity'] === true,
        overwriteLeadSource: values['OverwriteLeadSource'] === true
    };
}
