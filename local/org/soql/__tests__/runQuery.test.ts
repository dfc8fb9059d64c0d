import { beforeAll, describe, expect, test } from 'vitest';
import type { Org } from '../../platform/org.ts';
import { dataOrg, dml, inOrg, query, record, rows, saved } from '../../dml/__tests__/dataOrg.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';

const objects = {
    Thing__c: {
        Code__c: 'type: Text; length: 10; unique: true; externalId: true',
        Size__c: 'type: Number; precision: 6; scale: 1',
        Colour__c: 'type: Text; length: 10',
        Tags__c:
            '<type>MultiselectPicklist</type><valueSet><valueSetDefinition>' +
            ['a', 'b', 'c']
                .map((one) => `<value><fullName>${one}</fullName><label>Tag ${one}</label></value>`)
                .join('') +
            '</valueSetDefinition></valueSet>',
        Day__c: 'type: Date',
        At__c: 'type: DateTime',
        Account__c: 'type: Lookup; referenceTo: Account; relationshipName: Things',
        Big__c: '<type>Text</type><formula>IF(Size__c &gt; 2, "big", "small")</formula>'
    }
};
let org: Org;

beforeAll(() => {
    org = dataOrg({ objects });
    inOrg(org, () => {
        const acme = saved('Account', { Name: 'Acme', Industry: 'Energy' });
        const beta = saved('Account', { Name: 'beta' });
        const thing = (Name: string, fields: Record<string, ApexValue>) => saved('Thing__c', { Name, ...fields });
        thing('One', {
            Code__c: 'c1',
            Size__c: number('1'),
            Colour__c: 'Red',
            Tags__c: 'a;b',
            Account__c: acme,
            Day__c: day('2026-03-04')
        });
        thing('two', {
            Code__c: 'c2',
            Size__c: number('2.5'),
            Colour__c: 'red',
            Tags__c: 'b',
            Account__c: acme,
            Day__c: day('2026-03-03')
        });
        thing('Three', {
            Code__c: 'c3',
            Size__c: number('3'),
            Colour__c: 'Blue',
            Account__c: beta,
            At__c: instant('2026-03-04T07:30:00Z')
        });
        thing('f_ur', { Code__c: 'c4', Tags__c: 'c' });
        const gone = saved('Thing__c', { Name: 'gone', Code__c: 'c5' });
        dml('delete', record('Thing__c', { Id: gone }));
    });
});

function number(text: string): ApexDecimal {
    return ApexDecimal.of(text);
}

function day(text: string): ApexDate {
    return new ApexDate(Date.parse(text) / 86_400_000);
}

function instant(text: string): ApexDatetime {
    return new ApexDatetime(Date.parse(text));
}

/** Names of the things that a WHERE clause finds, in the order of their codes. */
function names(where: string, binds: Record<string, ApexValue> = {}): string[] {
    return inOrg(org, () =>
        rows(`SELECT Name FROM Thing__c WHERE ${where} ORDER BY Code__c`, binds).map((row) =>
            String(row.getByName('Name'))
        )
    );
}

function thrown(text: string, binds: Record<string, ApexValue> = {}): string | null {
    try {
        inOrg(org, () => query(text, binds));
        return null;
    } catch (error) {
        return error instanceof ApexException ? `${error.typeName}: ${error.message}` : String(error);
    }
}

describe('WHERE', () => {
    const cases: [string, string[]][] = [
        ["Colour__c = 'RED'", ['One', 'two']],
        ["Colour__c != 'red'", ['Three', 'f_ur']],
        ['Colour__c = null', ['f_ur']],
        ['Colour__c != null', ['One', 'two', 'Three']],
        ['Size__c > 1', ['two', 'Three']],
        ['Size__c <= 2.50', ['One', 'two']],
        ["Name LIKE 't%'", ['two', 'Three']],
        ["Name LIKE 'f\\\\_ur'", ['f_ur']],
        ["Name LIKE '_ne'", ['One']],
        ["Code__c IN ('C1', 'c9')", ['One']],
        ["Code__c NOT IN ('c1', 'c2')", ['Three', 'f_ur']],
        ["Colour__c NOT IN ('red')", ['Three', 'f_ur']],
        ["NOT (Colour__c = 'red')", ['Three', 'f_ur']],
        ["Colour__c = 'blue' OR (Size__c = 1 AND Name = 'one')", ['One', 'Three']],
        ["Tags__c INCLUDES ('a;b', 'c')", ['One', 'f_ur']],
        ["Tags__c EXCLUDES ('b')", ['Three', 'f_ur']],
        ["Account__r.Name = 'ACME'", ['One', 'two']],
        ['Account__r.Industry = null', ['Three', 'f_ur']],
        ["Big__c = 'big'", ['two', 'Three']],
        ["Account__c IN (SELECT Id FROM Account WHERE Industry = 'Energy')", ['One', 'two']],
        ["Account__c NOT IN (SELECT Id FROM Account WHERE Industry = 'Energy')", ['Three']],
        ['Day__c = TODAY', ['One']],
        ['Day__c = YESTERDAY', ['two']],
        ['Day__c = LAST_N_DAYS:1', ['One', 'two']],
        ['Day__c = THIS_MONTH', ['One', 'two']],
        ['Day__c < 2026-03-04', ['two']],
        ['At__c > 2026-03-04T08:00:00+01:00', ['Three']],
        // 07:30 UTC is the evening before in Los Angeles, where the running user lives
        ['At__c = YESTERDAY', ['Three']],
        ['CALENDAR_MONTH(Day__c) = 3', ['One', 'two']],
        ["Thing__c.Name = 'One'", ['One']]
    ];
    test.each(cases)('%s', (where, expected) => {
        expect(names(where)).toEqual(expected);
    });

    test('binds: single values, collections, records as ids, an empty list finds nothing', () => {
        const list = (...items: ApexValue[]) => new ApexList(typeNamed('List<String>'), items);
        expect(names('Code__c = :code', { code: 'c1' })).toEqual(['One']);
        expect(names('Code__c IN :codes', { codes: list('c1', 'c2') })).toEqual(['One', 'two']);
        expect(names('Code__c IN :codes', { codes: list() })).toEqual([]);
        expect(names('Code__c NOT IN :codes', { codes: list() })).toHaveLength(4);
        const account = inOrg(org, () => rows("SELECT Id FROM Account WHERE Name = 'beta'")[0]!);
        expect(names('Account__c = :account', { account })).toEqual(['Three']);
        expect(thrown('SELECT Id FROM Thing__c WHERE Code__c IN :codes', { codes: null })).toMatch(
            /^System.NullPointerException/
        );
    });
});

describe('SELECT', () => {
    test('parents, children and formulas; Id is always there; what was not selected cannot be read', () => {
        inOrg(org, () => {
            const [account] = rows(
                "SELECT Name, (SELECT Name, Big__c FROM Things__r ORDER BY Name) FROM Account WHERE Name = 'Acme'"
            );
            const things = account!.at(account!.shape.slot('Things__r', 'sobjectChildren')!) as ApexList;
            expect(things.items.map((one) => (one as SObjectValue).getByName('Big__c'))).toEqual(['small', 'big']);
            const [thing] = rows("SELECT Account__r.Name, Account__r.Owner.LastName FROM Thing__c WHERE Name = 'One'");
            const parent = thing!.at(thing!.shape.slot('Account__r', 'sobjectParent')!) as SObjectValue;
            const owner = parent.at(parent.shape.slot('Owner', 'sobjectParent')!) as SObjectValue;
            expect([parent.getByName('Name'), owner.getByName('LastName'), thing!.id !== null]).toEqual([
                'Acme',
                'Admin',
                true
            ]);
        });
    });

    test("a child subquery may carry the parent's name in front", () => {
        inOrg(org, () => {
            const [account] = rows("SELECT (SELECT Id FROM Account.Things__r) FROM Account WHERE Name = 'Acme'");
            const things = account!.at(account!.shape.slot('Things__r', 'sobjectChildren')!) as ApexList;
            expect(things.items).toHaveLength(2);
        });
    });

    test('numbers keep the scale of their field', () => {
        inOrg(org, () => {
            const [thing] = rows("SELECT Size__c FROM Thing__c WHERE Name = 'One'");
            expect(textOf(thing!.getByName('Size__c'))).toBe('1.0');
        });
    });

    test('polymorphic lookups: TYPEOF, and fields of whichever object it is', () => {
        const one = dataOrg();
        inOrg(one, () => {
            const account = saved('Account', { Name: 'Acme', Industry: 'Energy' });
            const deal = saved('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: day('2026-05-01') });
            saved('Task', { Subject: 'a', WhatId: account });
            saved('Task', { Subject: 'b', WhatId: deal });
            const what = (row: SObjectValue) => row.at(row.shape.slot('What', 'sobjectParent')!) as SObjectValue;
            const byName = rows('SELECT What.Name FROM Task ORDER BY Subject').map((row) =>
                what(row).getByName('Name')
            );
            expect(byName).toEqual(['Acme', 'Deal']);
            const typed = rows(
                'SELECT TYPEOF What WHEN Account THEN Industry ELSE Name END FROM Task ORDER BY Subject'
            );
            expect(typed.map((row) => what(row).shape.name)).toEqual(['Account', 'Opportunity']);
            expect(rows("SELECT Id FROM Task WHERE What.Type = 'Opportunity'")).toHaveLength(1);
            expect(rows("SELECT Id FROM Task WHERE What.Name = 'deal'")).toHaveLength(1);
        });
    });

    test('FIELDS(CUSTOM) and toLabel', () => {
        inOrg(org, () => {
            const [all] = rows("SELECT FIELDS(CUSTOM) FROM Thing__c WHERE Name = 'One' LIMIT 1");
            expect(all!.getByName('Colour__c')).toBe('Red');
            const [labelled] = rows("SELECT toLabel(Tags__c) FROM Thing__c WHERE Name = 'f_ur'");
            expect(labelled!.getByName('Tags__c')).toBe('Tag c');
        });
    });
});

describe('ORDER BY, LIMIT, ALL ROWS', () => {
    const order = (text: string) =>
        inOrg(org, () => rows(`SELECT Name FROM Thing__c ${text}`).map((row) => row.getByName('Name')));

    test('nulls come first, unless the query says otherwise', () => {
        expect(order('ORDER BY Size__c')).toEqual(['f_ur', 'One', 'two', 'Three']);
        expect(order('ORDER BY Size__c DESC')).toEqual(['f_ur', 'Three', 'two', 'One']);
        expect(order('ORDER BY Size__c NULLS LAST')).toEqual(['One', 'two', 'Three', 'f_ur']);
        expect(order('ORDER BY Account__r.Name DESC NULLS LAST, Name')).toEqual(['Three', 'One', 'two', 'f_ur']);
    });

    test('LIMIT, OFFSET and the recycle bin', () => {
        expect(order('ORDER BY Code__c LIMIT 2 OFFSET 1')).toEqual(['two', 'Three']);
        expect(order('ORDER BY Code__c ALL ROWS')).toEqual(['One', 'two', 'Three', 'f_ur', 'gone']);
        expect(thrown('SELECT Id FROM Thing__c OFFSET 2001')).toMatch(/NUMBER_OUTSIDE_VALID_RANGE/);
    });
});

describe('aggregates', () => {
    const table = (text: string, ...fields: string[]) =>
        inOrg(org, () => {
            const result = query(text);
            return result.kind === 'aggregates'
                ? result.rows.map((row) => fields.map((name) => textOrNull(row.get(name))))
                : result;
        });

    test('COUNT() answers a number, COUNT(Id) a row', () => {
        expect(inOrg(org, () => query('SELECT COUNT() FROM Thing__c'))).toEqual({ kind: 'count', count: 4 });
        expect(
            table('SELECT COUNT(Id), MAX(Size__c) most, AVG(Size__c) FROM Thing__c', 'expr0', 'most', 'expr1')[
                0 as never
            ]
        ).toEqual(['4', '3.0', expect.stringMatching(/^2\.1666/)]);
    });

    test('GROUP BY with HAVING; keys without regard to case; null is a key', () => {
        expect(
            table(
                'SELECT Colour__c, COUNT(Id) n, SUM(Size__c) s FROM Thing__c GROUP BY Colour__c ORDER BY Colour__c',
                'Colour__c',
                'n',
                's'
            )
        ).toEqual([
            [null, '1', null],
            ['Blue', '1', '3.0'],
            ['Red', '2', '3.5']
        ]);
        expect(table('SELECT Colour__c FROM Thing__c GROUP BY Colour__c HAVING COUNT(Id) > 1', 'Colour__c')).toEqual([
            ['Red']
        ]);
    });

    test('GROUP BY ROLLUP and CUBE add subtotals, which GROUPING tells apart', () => {
        const select = 'SELECT Colour__c, GROUPING(Colour__c) g, COUNT(Id) n FROM Thing__c WHERE Colour__c != null';
        const expected = [
            ['Red', '0', '2'],
            ['Blue', '0', '1'],
            [null, '1', '3']
        ];
        expect(table(`${select} GROUP BY ROLLUP(Colour__c)`, 'Colour__c', 'g', 'n')).toEqual(expected);
        expect(table(`${select} GROUP BY CUBE(Colour__c)`, 'Colour__c', 'g', 'n')).toEqual(expected);
    });
});

describe('errors', () => {
    const hint =
        "If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.";

    test('unknown fields, objects and relationships', () => {
        expect(thrown('SELECT Nope FROM Account')).toBe(
            `System.QueryException: No such column 'Nope' on entity 'Account'. ${hint}`
        );
        expect(thrown('SELECT Id FROM Nope')).toBe(
            "System.QueryException: sObject type 'Nope' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
        );
        expect(thrown('SELECT Nope__r.Name FROM Account')).toMatch(
            /^System.QueryException: Didn't understand relationship 'Nope__r' in field path/
        );
    });

    test('a value of another type', () => {
        expect(thrown("SELECT Id FROM Thing__c WHERE Size__c = 'x'")).toMatch(
            /^System.QueryException: value of filter criterion for field 'Size__c' must be of type/
        );
    });

    test('more than 100 queries', () => {
        expect(
            (() => {
                try {
                    inOrg(org, () => Array.from({ length: 101 }, () => query('SELECT Id FROM Account')));
                    return null;
                } catch (error) {
                    return (error as ApexException).message;
                }
            })()
        ).toBe('Too many SOQL queries: 101');
    });
});

function textOrNull(value: ApexValue): string | null {
    return value === null ? null : textOf(value);
}
