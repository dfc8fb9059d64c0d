import { describe, expect, test } from 'vitest';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import type { ApexValue } from '../../values/value.ts';
import { dataOrg, dml, failure, inOrg, record, rows, saved } from './dataOrg.ts';

const plain = 'Value does not exist or does not match filter criteria.';

/** A filter as the child of a field: items as `field operation [=valueField | text]`. */
function filter(items: readonly string[], more = ''): string {
    const xml = items.map((item) => {
        const [, field, operation, value = ''] = /^(\S+) (\S+) ?(.*)$/.exec(item)!;
        const wanted = value.startsWith('=') ? `<valueField>${value.slice(1)}</valueField>` : `<value>${value}</value>`;
        return `<filterItems><field>${field}</field><operation>${operation}</operation>${wanted}</filterItems>`;
    });
    const own = more.includes('<isOptional>') ? more : `${more}<isOptional>false</isOptional>`;
    return `<lookupFilter><active>true</active>${xml.join('')}${own}</lookupFilter>`;
}

function lookup(to: string, filterXml: string): string {
    return `<type>Lookup</type><referenceTo>${to}</referenceTo><relationshipName>Parts</relationshipName>${filterXml}`;
}

const thing = {
    Text__c: 'type: Text; length: 40',
    Kind__c: 'type: Text; length: 40',
    Size__c: 'type: Number; precision: 6; scale: 0',
    Day__c: 'type: Date',
    Open__c: 'type: Checkbox; defaultValue: false',
    Many__c: 'type: MultiselectPicklist',
    Owner_Account__c: 'type: Lookup; referenceTo: Account; relationshipName: Things',
    Twice__c: '<type>Number</type><precision>6</precision><scale>0</scale><formula>Size__c * 2</formula>'
};

function orgWith(filterXml: string, part: Readonly<Record<string, string>> = {}) {
    return dataOrg({
        objects: {
            Thing__c: thing,
            Part__c: { ...part, Note__c: 'type: Text; length: 40', Thing__c: lookup('Thing__c', filterXml) }
        }
    });
}

/** What saving a part of such a thing says; null where it is saved. */
function verdict(items: readonly string[], fields: Readonly<Record<string, ApexValue>>, more = ''): string | null {
    return inOrg(orgWith(filter(items, more)), () => {
        const id = saved('Thing__c', fields);
        return failure(dml('insert', record('Part__c', { Thing__c: id }), { allOrNone: false })[0]);
    });
}

const number = (text: string): ApexDecimal => ApexDecimal.of(text);
const refusal = `FIELD_FILTER_VALIDATION_EXCEPTION, ${plain}: [Thing__c]`;

describe('operations', () => {
    const cases: [item: string, fields: Record<string, ApexValue>, matches: boolean][] = [
        ['Thing__c.Kind__c equals Red, Blue', { Kind__c: 'Blue' }, true],
        ['Thing__c.Kind__c equals Red, Blue', { Kind__c: 'blue' }, false],
        ['Thing__c.Kind__c equals "Red, Blue"', { Kind__c: 'Red, Blue' }, true],
        ['Thing__c.Kind__c equals', {}, true],
        ['Thing__c.Kind__c equals', { Kind__c: 'Red' }, false],
        ['Thing__c.Kind__c notEqual', { Kind__c: 'Red' }, true],
        ['Thing__c.Kind__c notEqual Red, Blue', { Kind__c: 'Blue' }, false],
        ['Thing__c.Kind__c notEqual Red', {}, true],
        ['Thing__c.Kind__c contains lu', { Kind__c: 'Blue' }, true],
        ['Thing__c.Kind__c contains LU', { Kind__c: 'Blue' }, false],
        ['Thing__c.Kind__c notContain lu', { Kind__c: 'Blue' }, false],
        ['Thing__c.Kind__c startsWith Bl', { Kind__c: 'Blue' }, true],
        ['Thing__c.Kind__c startsWith lu', { Kind__c: 'Blue' }, false],
        ['Thing__c.Size__c lessThan 5', { Size__c: number('4') }, true],
        ['Thing__c.Size__c lessThan 5', {}, false],
        ['Thing__c.Size__c greaterThan 5', { Size__c: number('5') }, false],
        ['Thing__c.Size__c lessOrEqual 5', { Size__c: number('5') }, true],
        ['Thing__c.Size__c greaterOrEqual 5', { Size__c: number('4') }, false],
        ['Thing__c.Twice__c equals 8', { Size__c: number('4') }, true],
        ['Thing__c.Day__c greaterThan 2026-01-31', { Day__c: new ApexDate(20_500) }, true],
        ['Thing__c.Open__c equals True', { Open__c: true }, true],
        ['Thing__c.Open__c equals True', {}, false],
        ['Thing__c.Many__c includes a,b', { Many__c: 'b;c' }, true],
        ['Thing__c.Many__c excludes a,b', { Many__c: 'b;c' }, false],
        ['Thing__c.Kind__c equals =Thing__c.Text__c', { Kind__c: 'x', Text__c: 'x' }, true],
        ['Thing__c.Kind__c equals =Thing__c.Text__c', { Kind__c: 'x', Text__c: 'y' }, false],
        ['$User.Username notEqual', {}, true],
        ['$Profile.Name equals System Administrator', {}, true],
        ['$Profile.Name equals Standard User', {}, false],
        ['$UserRole.Name equals', {}, true]
    ];
    test.each(cases)('%s beside %o: %s', (item, fields, matches) => {
        expect(verdict([item], fields)).toBe(matches ? null : refusal);
    });
});

describe('filters', () => {
    test('items go together as the logic says, or all of them', () => {
        const items = ['Thing__c.Kind__c equals A', 'Thing__c.Text__c equals B', 'Thing__c.Size__c equals 1'];
        expect(verdict(items, { Kind__c: 'A', Text__c: 'B' })).toBe(refusal);
        const logic = '<booleanFilter>1 AND (2 OR NOT 3)</booleanFilter>';
        expect(verdict(items, { Kind__c: 'A', Size__c: number('1') }, logic)).toBe(refusal);
        expect(verdict(items, { Kind__c: 'A' }, logic)).toBeNull();
    });

    test('tell the words of their own; optional and inactive ones say nothing', () => {
        const item = ['Thing__c.Kind__c equals A'];
        expect(verdict(item, {}, '<errorMessage>Not this one.</errorMessage>')).toBe(
            'FIELD_FILTER_VALIDATION_EXCEPTION, Not this one.: [Thing__c]'
        );
        expect(verdict(item, {}, '<isOptional>true</isOptional>')).toBeNull();
        const inactive = filter(item).replace('<active>true', '<active>false');
        inOrg(orgWith(inactive), () => {
            expect(saved('Part__c', { Thing__c: saved('Thing__c') })).toHaveLength(18);
        });
    });

    test('a lookup that is empty needs no match, and a record without it is saved', () => {
        inOrg(orgWith(filter(['Thing__c.Kind__c equals A'])), () => {
            expect(saved('Part__c')).toHaveLength(18);
        });
    });

    test('speak of the record that chooses and of parents of the chosen one', () => {
        const items = ['Thing__c.Kind__c equals =$Source.Note__c', 'Thing__c.Owner_Account__r.Name startsWith Ac'];
        inOrg(orgWith(filter(items)), () => {
            const id = saved('Thing__c', { Kind__c: 'x', Owner_Account__c: saved('Account', { Name: 'Acme' }) });
            const part = record('Part__c', { Thing__c: id, Note__c: 'x' });
            dml('insert', part);
            const other = record('Part__c', { Id: part.id, Note__c: 'y' });
            expect(failure(dml('update', other, { allOrNone: false })[0])).toBe(refusal);
            const without = record('Part__c', { Id: part.id, Note__c: 'y', Thing__c: null });
            expect(failure(dml('update', without, { allOrNone: false })[0])).toBeNull();
        });
    });

    test('a save that changes neither asks again', () => {
        inOrg(orgWith(filter(['Thing__c.Open__c equals True'])), () => {
            const chosen = record('Thing__c', { Open__c: true });
            dml('insert', chosen);
            const part = record('Part__c', { Thing__c: chosen.id });
            dml('insert', part);
            dml('update', record('Thing__c', { Id: chosen.id, Open__c: false }));
            const update = record('Part__c', { Id: part.id, Note__c: 'x' });
            expect(failure(dml('update', update, { allOrNone: false })[0])).toBe(refusal);
        });
    });

    test('come before validation rules', () => {
        const org = dataOrg({
            objects: {
                Thing__c: thing,
                Part__c: { Thing__c: lookup('Thing__c', filter(['Thing__c.Kind__c equals A'])) }
            },
            files: {
                'objects/Part__c/validationRules/No.validationRule-meta.xml':
                    '<ValidationRule><active>true</active><errorConditionFormula>true</errorConditionFormula>' +
                    '<errorMessage>No</errorMessage></ValidationRule>'
            }
        });
        inOrg(org, () => {
            const thingId = saved('Thing__c');
            const [outcome] = dml('insert', record('Part__c', { Thing__c: thingId }), { allOrNone: false });
            expect(outcome!.errors.map((error) => error.code)).toEqual(['FIELD_FILTER_VALIDATION_EXCEPTION']);
        });
    });

    test('standard lookups have the filters of their files', () => {
        const file = `<CustomField><fullName>AccountId</fullName>${filter(['Account.Name startsWith A'])}</CustomField>`;
        inOrg(dataOrg({ files: { 'objects/Contact/fields/AccountId.field-meta.xml': file } }), () => {
            const [good, bad] = [saved('Account', { Name: 'Acme' }), saved('Account', { Name: 'Beta' })];
            saved('Contact', { LastName: 'x', AccountId: good });
            const contact = record('Contact', { LastName: 'x', AccountId: bad });
            expect(failure(dml('insert', contact, { allOrNone: false })[0])).toBe(
                `FIELD_FILTER_VALIDATION_EXCEPTION, ${plain}: [AccountId]`
            );
        });
    });

    test('call record types by their names', () => {
        const org = dataOrg({
            objects: {
                Thing__c: thing,
                Part__c: { Thing__c: lookup('Thing__c', filter(['Thing__c.RecordTypeId equals Big one, Other'])) }
            },
            files: {
                'objects/Thing__c/recordTypes/Big.recordType-meta.xml':
                    '<RecordType><fullName>Big</fullName><active>true</active><label>Big one</label></RecordType>',
                'objects/Thing__c/recordTypes/Small.recordType-meta.xml':
                    '<RecordType><fullName>Small</fullName><active>true</active><label>Small one</label></RecordType>'
            }
        });
        inOrg(org, () => {
            const typed = (name: string): string =>
                saved('Thing__c', {
                    RecordTypeId: rows(`SELECT Id FROM RecordType WHERE DeveloperName = '${name}'`)[0]!.id
                });
            const [big, small] = [typed('Big'), typed('Small')];
            expect(saved('Part__c', { Thing__c: big })).toHaveLength(18);
            expect(failure(dml('insert', record('Part__c', { Thing__c: small }), { allOrNone: false })[0])).toBe(
                refusal
            );
        });
    });
});
