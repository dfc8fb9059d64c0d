import { describe, expect, test } from 'vitest';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { column, dataOrg, dml, failure, inOrg, record, rows, saved, trigger } from './dataOrg.ts';

const deal = { Name: 'Deal', StageName: 'Qualification', CloseDate: ApexDate.of(2026, 5, 1) };

function texts(row: SObjectValue, ...fields: string[]): (string | null)[] {
    return fields.map((field) => {
        const value: ApexValue = row.getByName(field);
        return value === null ? null : textOf(value);
    });
}

describe('opportunities', () => {
    test('the stage decides what is closed, won, probable and forecast; a given probability stays', () => {
        inOrg(dataOrg(), () => {
            const select = 'SELECT IsClosed, IsWon, Probability, ForecastCategory, ExpectedRevenue FROM Opportunity';
            const all = ['IsClosed', 'IsWon', 'Probability', 'ForecastCategory', 'ExpectedRevenue'];
            const id = saved('Opportunity', { ...deal, Amount: ApexDecimal.of('50') });
            expect(texts(rows(select)[0]!, ...all)).toEqual(['false', 'false', '10', 'Pipeline', '5.00']);
            dml('update', record('Opportunity', { Id: id, StageName: 'Closed Won' }));
            expect(texts(rows(select)[0]!, ...all)).toEqual(['true', 'true', '100', 'Closed', '50.00']);
            dml(
                'update',
                record('Opportunity', { Id: id, StageName: 'Prospecting', Probability: ApexDecimal.of('33') })
            );
            expect(texts(rows(select)[0]!, 'Probability')).toEqual(['33']);
        });
    });

    test('ContactId on create makes the primary contact role; a new primary takes over', () => {
        inOrg(dataOrg(), () => {
            const [ann, ben] = [saved('Contact', { LastName: 'Ann' }), saved('Contact', { LastName: 'Ben' })];
            const id = saved('Opportunity', { ...deal, ContactId: ann });
            saved('OpportunityContactRole', { OpportunityId: id, ContactId: ben, IsPrimary: true });
            const roles = rows('SELECT ContactId, IsPrimary FROM OpportunityContactRole ORDER BY Contact.Name');
            expect(roles.map((role) => [role.getByName('ContactId'), role.getByName('IsPrimary')])).toEqual([
                [ann, false],
                [ben, true]
            ]);
        });
    });

    test('line items sum up to the amount, which then cannot be written; its triggers stay quiet', () => {
        let fired = 0;
        const org = dataOrg({ triggers: [trigger('Opportunity', ['afterUpdate'], () => fired++)] });
        inOrg(org, () => {
            const id = saved('Opportunity', { ...deal, Amount: ApexDecimal.of('1') });
            const item = (price: string) => ({
                OpportunityId: id,
                Quantity: ApexDecimal.of('2'),
                UnitPrice: ApexDecimal.of(price)
            });
            saved('OpportunityLineItem', item('10'));
            const second = saved('OpportunityLineItem', item('5'));
            expect(
                texts(
                    rows('SELECT Amount, HasOpportunityLineItem FROM Opportunity')[0]!,
                    'Amount',
                    'HasOpportunityLineItem'
                )
            ).toEqual(['30.00', 'true']);
            dml('delete', record('OpportunityLineItem', { Id: second }));
            expect(fired).toBe(0);
            dml('update', record('Opportunity', { Id: id, Amount: ApexDecimal.of('7') }));
            expect(texts(rows('SELECT Amount FROM Opportunity')[0]!, 'Amount')).toEqual(['20.00']);
        });
    });
});

describe('names, files', () => {
    test('a person is called by first and last name', () => {
        inOrg(dataOrg(), () => {
            saved('Contact', { FirstName: 'Ann', LastName: 'Lee' });
            expect(column('SELECT Name FROM Contact', 'Name')).toEqual(['Ann Lee']);
        });
    });

    test('a file version makes its document and links it where it is published', () => {
        inOrg(dataOrg(), () => {
            const account = saved('Account', { Name: 'Acme' });
            saved('ContentVersion', {
                PathOnClient: 'notes.txt',
                VersionData: ApexBlob.ofText('hello'),
                FirstPublishLocationId: account
            });
            const [version] = rows(
                'SELECT Title, FileExtension, ContentSize, IsLatest, ContentDocumentId FROM ContentVersion'
            );
            expect(texts(version!, 'Title', 'FileExtension', 'ContentSize', 'IsLatest')).toEqual([
                'notes',
                'txt',
                '5',
                'true'
            ]);
            expect(column('SELECT Title FROM ContentDocument', 'Title')).toEqual(['notes']);
            const linked = column(
                `SELECT LinkedEntityId FROM ContentDocumentLink WHERE LinkedEntityId = '${account}'`,
                'LinkedEntityId'
            );
            expect(linked).toEqual([account]);
        });
    });

    test('a file has a path and bytes', () => {
        inOrg(dataOrg(), () => {
            const insert = (values: Record<string, unknown>) =>
                failure(dml('insert', record('ContentVersion', values as never))[0]);
            expect(insert({ Title: 'a', VersionData: ApexBlob.ofText('hello') })).toBe(
                'REQUIRED_FIELD_MISSING, Required fields are missing: [PathOnClient]: [PathOnClient]'
            );
            expect(insert({ PathOnClient: 'a.txt', VersionData: ApexBlob.ofText('') })).toBe(
                'REQUIRED_FIELD_MISSING, Required fields are missing: [VersionData]: [VersionData]'
            );
            expect(column('SELECT Id FROM ContentDocument', 'Id')).toEqual([]);
        });
    });
});

describe('contact roles', () => {
    const primary = () =>
        rows('SELECT ContactId FROM OpportunityContactRole WHERE IsPrimary = TRUE').map((row) =>
            row.getByName('ContactId')
        );
    const told = () => column('SELECT ContactId FROM Opportunity', 'ContactId')[0];

    test('the latest primary role tells the contact of its opportunity; those that come together stay', () => {
        inOrg(dataOrg(), () => {
            const [one, two] = [saved('Contact', { LastName: '1' }), saved('Contact', { LastName: '2' })];
            const opportunity = saved('Opportunity', {
                Name: 'O',
                StageName: 'Prospecting',
                CloseDate: ApexDate.of(2026, 3, 4)
            });
            const role = (contact: string) =>
                record('OpportunityContactRole', { OpportunityId: opportunity, ContactId: contact, IsPrimary: true });
            const first = role(one!);
            dml('insert', first);
            expect([primary(), told()]).toEqual([[one], one]);
            dml('insert', role(two!));
            expect([primary(), told()]).toEqual([[two], two]);
            dml('insert', [role(one!), role(one!)]);
            expect([primary(), told()]).toEqual([[one, one], one]);
            dml('delete', rows('SELECT Id FROM OpportunityContactRole'));
            expect(told()).toBeNull();
        });
    });
});

describe('roll-up summaries', () => {
    const sum = (name: string, operation: string) =>
        `<type>Summary</type><summaryForeignKey>Line__c.Order__c</summaryForeignKey><summaryOperation>${operation}</summaryOperation>` +
        (name ? `<summarizedField>Line__c.${name}</summarizedField>` : '');
    const objects = {
        Order__c: { Lines__c: sum('', 'count'), Total__c: sum('Price__c', 'sum'), Most__c: sum('Price__c', 'max') },
        Line__c: {
            Order__c: 'type: MasterDetail; referenceTo: Order__c; relationshipName: Lines',
            Price__c: 'type: Number; precision: 9; scale: 2'
        }
    };

    test('count only the details that meet every item of their filter', () => {
        const filtered = (items: Record<string, string>) =>
            sum('', 'count') +
            Object.entries(items)
                .map(([key, value]) => {
                    const [field, operation] = key.split(' ');
                    const item = `<field>Line__c.${field}</field><operation>${operation}</operation><value>${value}</value>`;
                    return `<summaryFilterItems>${item}</summaryFilterItems>`;
                })
                .join('');
        const filters = {
            Red__c: { 'Colour__c equals': 'red, "a, b"' },
            NotRed__c: { 'Colour__c notEqual': 'Red' },
            Dear__c: { 'Price__c greaterOrEqual': '10', 'Open__c equals': 'True' },
            Blank__c: { 'Colour__c equals': '' },
            Early__c: { 'Day__c lessThan': '2026-02-01' },
            HasE__c: { 'Colour__c contains': 'E' }
        };
        const names = Object.keys(filters);
        const withFilters = {
            Order__c: Object.fromEntries(Object.entries(filters).map(([name, items]) => [name, filtered(items)])),
            Line__c: {
                ...objects.Line__c,
                Colour__c: 'type: Text; length: 20',
                Open__c: 'type: Checkbox; defaultValue: false',
                Day__c: 'type: Date'
            }
        };
        inOrg(dataOrg({ objects: withFilters }), () => {
            const order = saved('Order__c', { Name: 'O' });
            const line = (values: object) => record('Line__c', { Order__c: order, ...values });
            dml('insert', [
                line({ Colour__c: 'RED', Price__c: ApexDecimal.of('10'), Day__c: ApexDate.of(2026, 1, 31) }),
                line({ Colour__c: 'a, b', Price__c: ApexDecimal.of('11'), Open__c: true }),
                line({ Open__c: true, Day__c: ApexDate.of(2026, 2, 1) })
            ]);
            const [found] = rows(`SELECT ${names.join(', ')} FROM Order__c`);
            const counts = texts(found!, ...names).map((count, index) => `${names[index]} ${count}`);
            expect(counts).toEqual(['Red__c 2', 'NotRed__c 2', 'Dear__c 1', 'Blank__c 1', 'Early__c 1', 'HasE__c 1']);
        });
    });

    test('follow inserts, updates, deletes and undeletes, through the triggers of the master', () => {
        const totals: (string | null)[] = [];
        const note = trigger('Order__c', ['afterUpdate'], (context) =>
            totals.push(texts(context.new!.items[0] as SObjectValue, 'Total__c')[0]!)
        );
        inOrg(dataOrg({ objects, triggers: [note] }), () => {
            const order = saved('Order__c', { Name: 'O' });
            const line = (price: string) => record('Line__c', { Order__c: order, Price__c: ApexDecimal.of(price) });
            dml('insert', [line('1.50'), line('2.50')]);
            const state = () =>
                texts(rows('SELECT Lines__c, Total__c, Most__c FROM Order__c')[0]!, 'Lines__c', 'Total__c', 'Most__c');
            expect(state()).toEqual(['2', '4.00', '2.50']);
            const [first] = rows('SELECT Id FROM Line__c ORDER BY Price__c DESC');
            dml('update', record('Line__c', { Id: first!.id, Price__c: ApexDecimal.of('9') }));
            expect(state()).toEqual(['2', '10.50', '9.00']);
            dml('delete', record('Line__c', { Id: first!.id }));
            expect(state()).toEqual(['1', '1.50', '1.50']);
            dml('undelete', record('Line__c', { Id: first!.id }));
            expect(state()).toEqual(['2', '10.50', '9.00']);
        });
        expect(totals).toEqual(['4.00', '10.50', '1.50', '10.50']);
    });

    test('save the masters of many details together', () => {
        const sizes: number[] = [];
        const note = trigger('Order__c', ['beforeUpdate'], (context) => void sizes.push(context.new!.items.length));
        inOrg(dataOrg({ objects, triggers: [note] }), () => {
            const orders = Array.from({ length: 201 }, () => record('Order__c', { Name: 'O' }));
            dml('insert', orders);
            dml(
                'insert',
                orders.map(({ id }) => record('Line__c', { Order__c: id, Price__c: ApexDecimal.of('1') }))
            );
            expect(rows('SELECT Id FROM Order__c WHERE Lines__c = 1')).toHaveLength(201);
        });
        expect(sizes).toEqual([200, 1]);
    });
});

test('outside of tests a new campaign has the predefined statuses of members', () => {
    inOrg(dataOrg(), () => {
        saved('Campaign', { Name: 'Fair' });
        expect(column('SELECT Label FROM CampaignMemberStatus ORDER BY SortOrder', 'Label')).toEqual([
            'Sent',
            'Responded'
        ]);
    });
});
