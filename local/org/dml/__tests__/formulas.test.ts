import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../schema/formula/parseFormula.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { evaluateFormula } from '../formula/evaluateFormula.ts';
import { dataOrg, dml, failure, inOrg, record, rows, saved } from './dataOrg.ts';

const fields: Record<string, ApexValue> = {
    Amount: ApexDecimal.of('12.50'),
    Name: 'Acme',
    Empty: null,
    Tags: 'a;b',
    Day: ApexDate.of(2026, 2, 28),
    Done: true
};

function evaluated(text: string): string | null {
    const scope = {
        read: (path: readonly string[]) => fields[path.join('.')] ?? null,
        readPrior: () => ApexDecimal.of('10'),
        isNew: false,
        now: () => 0
    };
    const value = evaluateFormula(parseFormula(text), scope);
    return value === null ? null : textOf(value);
}

describe('formulas', () => {
    const cases: [string, string | null][] = [
        ['1 + 2 * 3', '7'],
        ['(1 + 2) * 3 - -1', '10'],
        ['2 ^ 3', '8'],
        ['Amount * 2', '25.00'],
        ['Amount / 0', null],
        ['IMAGE("/img/a.gif", Name)', '<img src="/img/a.gif" alt="Acme" border="0"/>'],
        [
            'IMAGE("/img/a.gif", "", 10, 20)',
            '<img src="/img/a.gif" alt="" style="height:10px; width:20px;" border="0"/>'
        ],
        ['Amount <> 42', 'true'],
        ['Empty <> 42', 'false'],
        ['42 <> Empty', 'false'],
        ['Empty <> "a"', 'true'],
        ['"a" & "b" & Empty', 'ab'],
        ['IF(AND(Done, NOT(ISBLANK(Name))), "yes", "no")', 'yes'],
        ['IF(Amount > 12 && Name <> "x", 1, 2)', '1'],
        ['CASE(Name, "Beta", 1, "Acme", 2, 3)', '2'],
        ['BLANKVALUE(Empty, "none")', 'none'],
        ['ISPICKVAL(Name, "Acme") || FALSE', 'true'],
        ['INCLUDES(Tags, "b")', 'true'],
        ['Day + 1', '2026-03-01'],
        ['YEAR(Day) = 2026', 'true'],
        ['Day - DATE(2026, 2, 1)', '27'],
        ['LEFT(Name, 2) & RIGHT(Name, 1) & MID(Name, 2, 2)', 'Acecm'],
        ['LPAD("7", 3, "0")', '007'],
        ['FIND("m", Name)', '3'],
        ['ROUND(12.345, 2)', '12.35'],
        ['MOD(7, 3)', '1'],
        ['REGEX(Name, "[A-Z][a-z]+")', 'true'],
        ['ISCHANGED(Amount)', 'true'],
        ['PRIORVALUE(Amount)', '10'],
        ['Empty = 1', 'false'],
        ['TEXT(ADDMONTHS(DATE(2026, 9, 30), 1))', '2026-10-31'],
        ['TEXT(ADDMONTHS(DATE(2026, 1, 31), 1))', '2026-02-28'],
        ['TEXT(ADDMONTHS(DATE(2026, 3, 15), -4))', '2025-11-15'],
        ['ISOWEEK(DATE(2027, 1, 1)) & "/" & ISOYEAR(DATE(2027, 1, 1))', '53/2026'],
        ['DAYOFYEAR(DATE(2026, 3, 1))', '60'],
        ['WEEKDAY(DATE(2026, 11, 22))', '1'],
        ['DATETIMEVALUE("2026-01-02 12:00:00") - DATETIMEVALUE("2026-01-01 00:00:00")', '1.5'],
        ['TEXT(DATETIMEVALUE("2026-01-01 06:00:00") + 0.25)', '2026-01-01 12:00:00Z'],
        ['IF(ISBLANK(DATEVALUE("Day__c")), "none", "some")', 'none'],
        ['HOUR(TIMEVALUE("17:30:45.125")) * 100 + MINUTE(TIMEVALUE("17:30:45.125"))', '1730'],
        ['TEXT(TIMEVALUE("23:00:00.000") + 7200000)', '01:00:00.000Z'],
        ['UNIXTIMESTAMP(FROMUNIXTIME(86400))', '86400'],
        ['FLOOR(-1.5) & "," & MFLOOR(-1.5) & "," & CEILING(-1.5) & "," & MCEILING(-1.5)', '-1,-2,-2,-1'],
        ['PICKLISTCOUNT(Tags)', '2'],
        ['NOT ISBLANK(Name) && Amount > 100', 'false'],
        ['NOT ISBLANK("") || Amount > 1', 'true'],
        ['INITCAP("hello wORLD") & REVERSE("ab") & CHR(65) & ASCII("a")', 'Hello WorldbaA97'],
        ['ROUND(SIN(PI() / 2), 3)', '1.000'],
        ['/* a comment */ TEXT(Amount)', '12.50']
    ];
    test.each(cases)('%s is %s', (text, expected) => {
        expect(evaluated(text)).toBe(expected);
    });
});

describe('validation rules and formula fields', () => {
    const rule =
        '<ValidationRule><active>true</active><errorConditionFormula>AND(Size__c &lt; 0, NOT(ISNEW()))</errorConditionFormula>' +
        '<errorDisplayField>Size__c</errorDisplayField><errorMessage>Too small</errorMessage></ValidationRule>';
    const objects = {
        Thing__c: {
            Size__c: 'type: Number; precision: 4; scale: 0',
            Account__c: 'type: Lookup; referenceTo: Account; relationshipName: Things',
            Label__c: '<type>Text</type><formula>Account__r.Name &amp; "/" &amp; TEXT(Size__c)</formula>'
        }
    };
    const files = { 'objects/Thing__c/validationRules/Positive.validationRule-meta.xml': rule };

    test('a rule stops its row at its field; an inactive one does nothing', () => {
        inOrg(dataOrg({ objects, files }), () => {
            const id = saved('Thing__c', { Size__c: ApexDecimal.of('-1') });
            expect(failure(dml('update', record('Thing__c', { Id: id }))[0])).toBe(
                'FIELD_CUSTOM_VALIDATION_EXCEPTION, Too small: [Size__c]'
            );
        });
        const off = { [Object.keys(files)[0]!]: rule.replace('>true<', '>false<') };
        inOrg(dataOrg({ objects, files: off }), () => {
            const id = saved('Thing__c', { Size__c: ApexDecimal.of('-1') });
            expect(failure(dml('update', record('Thing__c', { Id: id }))[0])).toBeNull();
        });
    });

    test('a formula field reads through parents and cannot be set', () => {
        inOrg(dataOrg({ objects }), () => {
            const account = saved('Account', { Name: 'Acme' });
            saved('Thing__c', { Size__c: ApexDecimal.of('3'), Account__c: account });
            expect(rows('SELECT Label__c FROM Thing__c')[0]!.getByName('Label__c')).toBe('Acme/3');
            expect(failure(dml('insert', record('Thing__c', { Label__c: 'x' }))[0])).toMatch(
                /^INVALID_FIELD_FOR_INSERT_UPDATE/
            );
        });
    });
});

test('percents are fractions in formulas', () => {
    const objects = {
        Thing__c: {
            Rate__c: '<type>Percent</type><precision>5</precision><scale>2</scale><defaultValue>0.10</defaultValue>',
            Tax__c: '<type>Currency</type><precision>10</precision><scale>2</scale><formula>200 * (1 + Rate__c)</formula>',
            Twice__c: '<type>Percent</type><precision>5</precision><scale>1</scale><formula>Rate__c * 2</formula>'
        }
    };
    inOrg(dataOrg({ objects }), () => {
        saved('Thing__c');
        saved('Thing__c', { Rate__c: ApexDecimal.of('50') });
        const found = rows('SELECT Rate__c, Tax__c, Twice__c FROM Thing__c');
        const shown = found.map((row) => ['Rate__c', 'Tax__c', 'Twice__c'].map((name) => textOf(row.getByName(name))));
        expect(shown).toEqual([
            ['10.00', '220.00', '20.0'],
            ['50.00', '300.00', '100.0']
        ]);
    });
});

test('a formula says which object of a relationship to several it means', () => {
    const owner = '<type>Text</type><formula>Owner:User.LastName &amp; "/" &amp; Owner:Queue.QueueName</formula>';
    inOrg(dataOrg({ objects: { Thing__c: { Owner__c: owner } } }), ({ user }) => {
        saved('Thing__c');
        const name = rows(`SELECT LastName FROM User WHERE Id = '${user.id}'`)[0]!.getByName('LastName') as string;
        expect(rows('SELECT Owner__c FROM Thing__c')[0]!.getByName('Owner__c')).toBe(`${name}/`);
    });
});

describe('values of the org', () => {
    test('an instant as the default of a date is the day that it is for the user', () => {
        const objects = { Thing__c: { Day__c: '<type>Date</type><defaultValue>NOW()</defaultValue>' } };
        inOrg(dataOrg({ objects }), () => {
            saved('Thing__c');
            expect(rows('SELECT Day__c FROM Thing__c')[0]!.getByName('Day__c')).toEqual(ApexDate.of(2026, 3, 4));
        });
    });

    test('the theme of the user is that of Lightning Experience', () => {
        const theme = '<type>Text</type><formula>$User.UIThemeDisplayed &amp; $User.UITheme</formula>';
        inOrg(dataOrg({ objects: { Thing__c: { Theme__c: theme } } }), () => {
            saved('Thing__c');
            expect(rows('SELECT Theme__c FROM Thing__c')[0]!.getByName('Theme__c')).toBe('Theme4dTheme4d');
        });
    });

    test('custom settings of the user and custom metadata are read; a checkbox without a row is off', () => {
        const objects = {
            Switches__c: {
                object: 'label: S; customSettingsType: Hierarchy',
                On__c: '<type>Checkbox</type><defaultValue>false</defaultValue>',
                Base__c: 'type: Text; length: 40'
            },
            Tariff__mdt: { Rate__c: 'type: Number; precision: 4; scale: 0' },
            Thing__c: {
                Said__c:
                    '<type>Text</type><formula>IF($Setup.Switches__c.On__c, "on ", "off ") &amp; $Setup.Switches__c.Base__c ' +
                    '&amp; TEXT($CustomMetadata.Tariff__mdt.Low.Rate__c)</formula>'
            }
        };
        const low =
            '<CustomMetadata xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><label>Low</label><values><field>Rate__c</field>' +
            '<value xsi:type="xsd:double">7</value></values></CustomMetadata>';
        const said = (): unknown => rows('SELECT Said__c FROM Thing__c')[0]!.getByName('Said__c');
        inOrg(dataOrg({ objects, files: { 'customMetadata/Tariff.Low.md-meta.xml': low } }), ({ org, user }) => {
            saved('Thing__c');
            expect(said()).toBe('off 7');
            saved('Switches__c', { SetupOwnerId: org.settings.organizationId, On__c: true, Base__c: 'far' });
            saved('Switches__c', { SetupOwnerId: user.id, On__c: true, Base__c: 'near' });
            expect(said()).toBe('on near7');
        });
    });
});
