import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseClass } from '../parseClass.ts';
import { noSalesforceParser, salesforceAccepts } from './salesforceParser.ts';

/** Statements on which both parsers must agree, whichever way. */
const statements = [
    'Integer x = (a) - b;',
    'x > = b;',
    'Integer é = 3;',
    'Integer limit = 3;',
    'Integer group = 3;',
    'Integer order = a.limit;',
    'if (true) ;',
    ';',
    'while (true);',
    'for (Integer i = 0, j = 1; i < 2; i++, j--) { }',
    'for (i = 0, j = 1; i < 2; i++) { }',
    'do x(); while (true);',
    'switch on x { when 1, -2L { } when RED, A.B { } when Account a { } when else { } }',
    'switch on x { when 1 foo(); }',
    'insert as user x; upsert as system x Account.Key__c;',
    'insert as other x;',
    'Object o = new Account(Name = 1, 5);',
    'Object o = new Integer[]{1,};',
    'Object o = new Integer[5];',
    'Object o = (x) => x;',
    'x = a % b;',
    'x = 0x1F;',
    'Decimal d = 1.;',
    'Decimal d = .5;',
    'Integer i = -2147483648;',
    "String s = '\\/';",
    "String s = '\\u00e9';",
    "String s = '''\nab''';",
    'System.runAs(u);',
    'try { } catch (final Exception e) { }',
    'Object o = [SELECT Id, FROM Account];',
    'Object o = [SELECT Id FROM Account WHERE];',
    'Object o = [SELECT Id FROM Account WHERE a = 1 AND b = 2 OR c = 3];',
    'Object o = [SELECT Id FROM Account WHERE NOT a = 1 AND b = 2];',
    'Object o = [SELECT Id FROM Account WHERE a = 1 AND (NOT b = 2)];',
    'Object o = [SELECT Id FROM Account ALL ROWS FOR UPDATE];',
    'Object o = [SELECT Id FROM Account LIMIT :n OFFSET 2 ALL ROWS];',
    'Object o = [SELECT TYPEOF a WHEN B THEN c ELSE d END FROM Event];'
];

const classes = [
    ...statements.map((statement) => `class A { void m() { ${statement} } }`),
    'interface A { public void m(); }',
    'interface A { void m(); }',
    'enum A { B, C, }',
    'class A { @Foo(x=1, y=2) void m() { } }',
    'class A { @Foo(x=1) void m() { } }',
    'class A { @Foo(true) void m() { } }',
    "class A { @Foo(x=true y='z') void m() { } }",
    "class A { @Foo('x') void m() { } }",
    'class A { Integer x { get; get; } }',
    'class A { Integer x { set; get; } }',
    'class A { m() { } }',
    'class A { static { } { } }',
    'class A { } class B { }',
    'public static class A { }'
];

it.skipIf(noSalesforceParser)(`takes and refuses what Salesforce's own parser does${noSalesforceParser ?? ''}`, () => {
    const quarrels = classes.filter(
        (text) => salesforceAccepts(text, 'class') !== (parseClass({ file: 'A.cls', text }).unit !== null)
    );
    expect(quarrels).toEqual([]);
});

it.skipIf(noSalesforceParser)(`has Salesforce's own parser take the package${noSalesforceParser ?? ''}`, () => {
    const root = new URL('../../../../force-app/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cls'));
    const refused = files.filter((file) => !salesforceAccepts(readFileSync(new URL(file, root), 'utf8'), 'class'));
    expect(refused).toEqual([]);
});
