import { noFeatures } from '../../project/orgFeatures.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSources } from '../../checkSources.ts';
import { reportText } from '../printReport.ts';
import { runTests } from '../runTests.ts';

const field = (text: string) => `<CustomField>${text}</CustomField>`;
const files = {
    'sfdx-project.json': JSON.stringify({
        packageDirectories: [{ path: 'main\\app' }, { path: 'main/app/plugins' }, { path: 'gone' }]
    }),
    'main/app/labels/Broken.labels-meta.xml': '<CustomLabels>\n<labels>\n</CustomLabels>',
    'main/app/objects/Thing__c/Thing__c.object-meta.xml':
        '<CustomObject><label>Thing</label><sharingModel>Private</sharingModel></CustomObject>',
    'main/app/objects/Thing__c/fields/Odd__c.field-meta.xml': field(
        '<type>Text</type>\n<formula>GETRECORDIDS("x")</formula>'
    ),
    'main/app/objects/Thing__c/fields/Size__c.field-meta.xml': field(
        '<type>Number</type><precision>4</precision><scale>0</scale>'
    ),
    'main/app/objects/Thing__c/sharingReasons/Team__c.sharingReason-meta.xml':
        '<SharingReason><fullName>Team__c</fullName><label>Team</label></SharingReason>',
    'main/app/objects/Old__b/Old__b.object-meta.xml': '<CustomObject><label>Old</label></CustomObject>',
    'main/app/objects/Old__b/fields/Name__c.field-meta.xml': field('<type>Text</type><length>20</length>'),
    'main/app/flows/Noted.flow-meta.xml':
        '<Flow><processType>AutoLaunchedFlow</processType><start><object>Thing__c</object><triggerType>RecordAfterSave</triggerType></start><status>Active</status></Flow>',
    'main/app/flows/Draft.flow-meta.xml':
        '<Flow><start><object>Thing__c</object><triggerType>RecordAfterSave</triggerType></start><status>Draft</status></Flow>',
    'main/app/plugins/ThingTest.cls': `@IsTest
private class ThingTest {
    @IsTest static void usesWhatIsThere() {
        insert new Thing__c(Name = 'a', Size__c = 3);
        Assert.areEqual(3, [SELECT Size__c FROM Thing__c].Size__c);
        Assert.areEqual('Team__c', Schema.Thing__Share.RowCause.Team__c);
    }
    @IsTest static void readsTheFormula() {
        insert new Thing__c(Name = 'a');
        String odd = [SELECT Odd__c FROM Thing__c].Odd__c;
    }
    @IsTest static void waitsForTheFlow() {
        insert new Thing__c(Name = 'a');
        Assert.areEqual('noted', [SELECT Name FROM Thing__c].Name);
    }
    @IsTest static void writesBigObjects() { insert new Old__b(Name__c = 'a'); }
    @IsTest static void readsBigObjects() { List<Old__b> all = [SELECT Name__c FROM Old__b WHERE Name__c = 'a']; }
}`
};

let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'broken-metadata-'));
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
    }
});
afterAll(() => rmSync(folder, { recursive: true }));

const odd =
    'main/app/objects/Thing__c/fields/Odd__c.field-meta.xml: formula: function GETRECORDIDS is not supported by the local org';

it('runs whatever a broken file or a refused feature does not touch', async () => {
    const plan = {
        classes: [],
        methods: [],
        seed: null,
        coverage: false,
        logs: false,
        jobs: 1,
        junit: null,
        json: true
    };
    const report = await runTests({ ...plan, folders: [folder], testThread: '' }, () => {});
    expect(report.tests.map((test) => `${test.class}.${test.method} ${test.outcome} ${test.message ?? ''}`)).toEqual([
        expect.stringMatching(
            /^Broken\.labels-meta\.xml\.\(metadata\) failed .*Broken\.labels-meta\.xml:3:\d+ Expected closing tag 'labels'/
        ),
        'ThingTest.usesWhatIsThere passed ',
        `ThingTest.readsTheFormula refused ${odd}`,
        'ThingTest.waitsForTheFlow refused the flow Noted on Thing__c does not run here; without it: ' +
            'System.AssertException: Assertion Failed: Expected: noted, Actual: a',
        'ThingTest.writesBigObjects refused big objects (Old__b)',
        'ThingTest.readsBigObjects refused big objects (Old__b)'
    ]);
});

it('names the metadata that is not done at the end of the report', async () => {
    const plan = {
        classes: [],
        methods: [],
        seed: null,
        coverage: false,
        logs: false,
        jobs: 1,
        junit: null,
        json: true
    };
    const report = await runTests({ ...plan, folders: [folder], testThread: '' }, () => {});
    expect(reportText(report)).toContain(
        '⊘ main/app/flows/Noted.flow-meta.xml: the flow Noted on Thing__c does not run here'
    );
});

it('is told as a whole by a check', () => {
    const told = checkSources(noFeatures, folder).problems.map(({ file, line, kind }) => `${kind} ${file}:${line}`);
    expect(told).toEqual([
        'refusal sfdx-project.json:1',
        'refusal main/app/objects/Thing__c/fields/Odd__c.field-meta.xml:2',
        'error main/app/labels/Broken.labels-meta.xml:3',
        'refusal main/app/flows/Noted.flow-meta.xml:1'
    ]);
});
