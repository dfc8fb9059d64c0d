import { describe, expect, test } from 'vitest';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { textOf } from '../../values/text.ts';
import { column, dataOrg, dml, failure, inOrg, record, rows, saved } from './dataOrg.ts';

const objects = {
    Thing__c: {
        Code__c: 'type: Text; length: 10; unique: true; externalId: true; caseSensitive: false',
        Size__c: 'type: Number; precision: 6; scale: 2',
        Active__c: 'type: Checkbox; defaultValue: true',
        At__c: 'type: DateTime',
        Account__c: 'type: Lookup; referenceTo: Account; relationshipName: Things',
        Colour__c:
            '<type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition>' +
            '<value><fullName>Red</fullName><default>true</default><label>Red</label></value>' +
            '<value><fullName>Blue</fullName><default>false</default><label>Blue</label></value>' +
            '</valueSetDefinition></valueSet>',
        Colours__c:
            '<type>MultiselectPicklist</type><valueSet><restricted>true</restricted><valueSetDefinition>' +
            '<value><fullName>Red</fullName><default>false</default><label>Red</label></value>' +
            '<value><fullName>Blue</fullName><default>false</default><label>Blue</label></value>' +
            '</valueSetDefinition></valueSet>',
        Must__c: '<type>Text</type><length>5</length><required>true</required><defaultValue>&#39;x&#39;</defaultValue>'
    },
    Auto__c: {
        object: '<label>A</label><nameField><type>AutoNumber</type><displayFormat>A-{0000}</displayFormat></nameField>'
    }
};

describe('insert', () => {
    test('gives Id, defaults, owner, who and when; trims texts; empty text is null', () => {
        inOrg(dataOrg({ objects }), ({ user }) => {
            const thing = record('Thing__c', {
                Name: '  Chair ',
                Code__c: '',
                At__c: new ApexDatetime(1_700_000_000_999)
            });
            dml('insert', thing);
            const [row] = rows(
                'SELECT Name, Code__c, Active__c, Colour__c, Must__c, At__c, OwnerId, CreatedById, CreatedDate, IsDeleted FROM Thing__c'
            );
            expect(row!.getByName('Id')).toBe(thing.id);
            expect(
                ['Name', 'Code__c', 'Active__c', 'Colour__c', 'Must__c', 'IsDeleted'].map((one) => row!.getByName(one))
            ).toEqual(['Chair', null, true, 'Red', 'x', false]);
            expect(row!.getByName('At__c')).toEqual(new ApexDatetime(1_700_000_000_000));
            expect([row!.getByName('OwnerId'), row!.getByName('CreatedById')]).toEqual([user.id, user.id]);
            expect((row!.getByName('CreatedDate') as ApexDatetime).epochMs).toBe(Date.parse('2026-03-04T12:00:00Z'));
        });
    });

    test('values of picklists are saved as they are defined, in whatever case they come', () => {
        inOrg(dataOrg({ objects }), () => {
            saved('Thing__c', { Colour__c: 'blue', Colours__c: 'BLUE;red;Red' });
            expect(column('SELECT Colour__c FROM Thing__c', 'Colour__c')).toEqual(['Blue']);
            expect(column('SELECT Colours__c FROM Thing__c', 'Colours__c')).toEqual(['Red;Blue']);
        });
    });

    test('numbers keep decimals beyond the scale of their field, and are filled up to it', () => {
        inOrg(dataOrg({ objects }), () => {
            saved('Thing__c', { Size__c: ApexDecimal.of('2.345') });
            saved('Thing__c', { Size__c: ApexDecimal.of('7') });
            expect(column('SELECT Size__c FROM Thing__c', 'Size__c').map(textOf)).toEqual(['2.345', '7.00']);
        });
    });

    test('multi-select picklists keep what stands between their semicolons', () => {
        inOrg(dataOrg({ objects }), () => {
            saved('Thing__c', { Name: 'a', Colours__c: ';' });
            saved('Thing__c', { Name: 'b', Colours__c: ';Red;;Blue;' });
            expect(column('SELECT Colours__c FROM Thing__c ORDER BY Name', 'Colours__c')).toEqual([null, 'Red;Blue']);
        });
    });

    test('automatic numbers count, and a rolled back number is not given again', () => {
        inOrg(dataOrg({ objects }), (transaction) => {
            saved('Auto__c');
            const mark = transaction.mark();
            saved('Auto__c');
            transaction.rollbackTo(mark);
            saved('Auto__c');
            expect(column('SELECT Name FROM Auto__c ORDER BY Name', 'Name')).toEqual(['A-0001', 'A-0003']);
        });
    });

    test('a parent named by its external id is found, or the row fails', () => {
        inOrg(
            dataOrg({
                objects: {
                    ...objects,
                    Part__c: { Thing__c: 'type: Lookup; referenceTo: Thing__c; relationshipName: Parts' }
                }
            }),
            () => {
                const thing = saved('Thing__c', { Code__c: 'T1' });
                const part = (code: string) => {
                    const one = record('Part__c');
                    one.put(one.shape.slot('Thing__r', 'sobjectParent')!, record('Thing__c', { Code__c: code }));
                    return one;
                };
                dml('insert', part('t1'));
                expect(column('SELECT Thing__c FROM Part__c', 'Thing__c')).toEqual([thing]);
                expect(failure(dml('insert', part('nope'))[0])).toBe(
                    'INVALID_FIELD, Foreign key external ID: nope not found for field Code__c in entity Thing__c: []'
                );
            }
        );
    });

    const wrong: [string, Record<string, unknown>, string][] = [
        [
            'text too long',
            { Code__c: '12345678901' },
            'STRING_TOO_LONG, Code__c: data value too large: 12345678901 (max length=10): [Code__c]'
        ],
        [
            'number too large',
            { Size__c: ApexDecimal.of('12345') },
            'NUMBER_OUTSIDE_VALID_RANGE, Size__c: value outside of valid range on numeric field: 12345: [Size__c]'
        ],
        [
            'required field empty',
            { Must__c: ' ' },
            'REQUIRED_FIELD_MISSING, Required fields are missing: [Must__c]: [Must__c]'
        ],
        [
            'unknown value of a restricted picklist',
            { Colours__c: 'Red;Blue;Pink' },
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Colours__c: bad value for restricted picklist field: Pink: [Colours__c]'
        ],
        [
            'unknown value of a restricted picklist, alone',
            { Colours__c: 'Red;Blue', Colour__c: 'Pink' },
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Colour__c: bad value for restricted picklist field: Pink: [Colour__c]'
        ],
        [
            'lookup to a missing row',
            { Account__c: '001000000000999AAA' },
            'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []'
        ],
        [
            'lookup to another object',
            { Account__c: '003000000000001AAA' },
            'FIELD_INTEGRITY_EXCEPTION, Account__c: id value of incorrect type: 003000000000001AAA: [Account__c]'
        ],
        [
            'null in a checkbox',
            { Active__c: null },
            'INVALID_TYPE_ON_FIELD_IN_RECORD, Active__c: value not of required type: : [Active__c]'
        ],
        [
            'an Id',
            { Id: 'a00000000000001AAA' },
            'INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]'
        ]
    ];
    test.each(wrong)('%s fails', (_name, fields, error) => {
        inOrg(dataOrg({ objects }), () => {
            expect(failure(dml('insert', record('Thing__c', fields as never))[0])).toBe(error);
            expect(rows('SELECT Id FROM Thing__c')).toEqual([]);
        });
    });

    test('unique values: among saved rows and within one statement', () => {
        inOrg(dataOrg({ objects }), () => {
            const first = saved('Thing__c', { Code__c: 'abc' });
            expect(failure(dml('insert', record('Thing__c', { Code__c: 'ABC' }))[0])).toBe(
                `DUPLICATE_VALUE, duplicate value found: Code__c duplicates value on record with id: ${first}: [Code__c]`
            );
            const twins = [record('Thing__c', { Code__c: 'z' }), record('Thing__c', { Code__c: 'Z' })];
            const [one, other] = dml('insert', twins, { allOrNone: false });
            expect([one!.success, failure(other)?.slice(0, 15)]).toEqual([true, 'DUPLICATE_VALUE']);
        });
    });
});

describe('record types', () => {
    test('that are not there are told by their id', () => {
        const type = '<RecordType><fullName>Big</fullName><active>true</active><label>Big</label></RecordType>';
        const files = { 'objects/Account/recordTypes/Big.recordType-meta.xml': type };
        inOrg(dataOrg({ files }), () => {
            const account = record('Account', { Name: 'a', RecordTypeId: '012000000000001AAA' });
            expect(failure(dml('insert', account, { allOrNone: false })[0])).toBe(
                "INVALID_CROSS_REFERENCE_KEY, Record Type ID: this ID value isn't valid for the user: 012000000000001AAA: [RecordTypeId]"
            );
        });
    });
});

describe('masters', () => {
    const moved = (more: string) => {
        const whole = `<referenceTo>Whole__c</referenceTo><relationshipName>Parts</relationshipName>${more}`;
        const objects = { Whole__c: {}, Part__c: { Whole__c: `<type>MasterDetail</type>${whole}` } };
        return inOrg(dataOrg({ objects }), () => {
            const [one, two] = [saved('Whole__c'), saved('Whole__c')];
            const part = saved('Part__c', { Whole__c: one });
            dml('update', record('Part__c', { Id: part, Whole__c: one }));
            return failure(dml('update', record('Part__c', { Id: part, Whole__c: two }), { allOrNone: false })[0]);
        });
    };

    test('are for good unless the field lets details go elsewhere', () => {
        expect(moved('<reparentableMasterDetail>true</reparentableMasterDetail>')).toBeNull();
        expect(moved('')).toMatch(/^INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create\/update fields: Whole__c\./);
    });
});

describe('statements', () => {
    test('all or none: a failed row takes the others back, and leaves the records without Ids', () => {
        inOrg(dataOrg({ objects }), () => {
            const list = [record('Thing__c', { Name: 'good' }), record('Thing__c', { Must__c: 'too long' })];
            const outcomes = dml('insert', list);
            expect(outcomes.map((one) => one.success)).toEqual([false, false]);
            expect(list[0]!.id).toBeNull();
            expect(rows('SELECT Id FROM Thing__c')).toEqual([]);
        });
    });

    test('the same record or Id twice in a list is refused', () => {
        inOrg(dataOrg({ objects }), () => {
            const thing = record('Thing__c');
            expect(thrown(() => dml('insert', [thing, thing]))).toBe(
                'Before Insert or Upsert list must not have two identically equal elements'
            );
            const id = saved('Thing__c');
            const same = () => record('Thing__c', { Id: id });
            expect(thrown(() => dml('update', [same(), same()]))).toBe(`Duplicate id in list: ${id}`);
        });
    });

    test('an update needs an Id of the object that is there', () => {
        inOrg(dataOrg({ objects }), () => {
            expect(failure(dml('update', record('Thing__c'))[0])).toBe(
                'MISSING_ARGUMENT, Id not specified in an update call: []'
            );
            const id = saved('Thing__c');
            dml('delete', record('Thing__c', { Id: id }));
            expect(failure(dml('update', record('Thing__c', { Id: id }))[0])).toBe(
                'ENTITY_IS_DELETED, entity is deleted: []'
            );
        });
    });

    test('update changes what the record carries and nothing else', () => {
        inOrg(dataOrg({ objects }), () => {
            const id = saved('Thing__c', { Name: 'one', Code__c: 'c' });
            dml('update', record('Thing__c', { Id: id, Name: 'two' }));
            dml('update', record('Thing__c', { Id: id, Code__c: null }));
            const [row] = rows('SELECT Name, Code__c, Colour__c FROM Thing__c');
            expect([row!.getByName('Name'), row!.getByName('Code__c'), row!.getByName('Colour__c')]).toEqual([
                'two',
                null,
                'Red'
            ]);
        });
    });
});

describe('upsert', () => {
    test('by external id: inserts what is new, updates what is found', () => {
        inOrg(dataOrg({ objects }), () => {
            saved('Thing__c', { Code__c: 'a', Name: 'old' });
            const list = [
                record('Thing__c', { Code__c: 'b', Name: 'b' }),
                record('Thing__c', { Code__c: 'A', Name: 'new' })
            ];
            const outcomes = dml('upsert', list, { externalIdField: 'Code__c' });
            expect(outcomes.map((one) => one.created)).toEqual([true, false]);
            expect(column('SELECT Name FROM Thing__c ORDER BY Name', 'Name')).toEqual(['b', 'new']);
        });
    });

    test('the same external id twice in a list fails for both', () => {
        inOrg(dataOrg({ objects }), () => {
            const list = ['q', 'Q'].map((code) => record('Thing__c', { Code__c: code }));
            const outcomes = dml('upsert', list, { externalIdField: 'Code__c', allOrNone: false });
            expect(outcomes.map(failure)).toEqual([
                'DUPLICATE_VALUE, Duplicate external id specified: q: [Code__c]',
                'DUPLICATE_VALUE, Duplicate external id specified: Q: [Code__c]'
            ]);
        });
    });
});

function thrown(work: () => unknown): string | null {
    try {
        work();
        return null;
    } catch (error) {
        return error instanceof ApexException ? error.message : String(error);
    }
}
