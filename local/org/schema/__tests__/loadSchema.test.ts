import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSchema } from '../loadSchema.ts';
import type { Schema } from '../schema.ts';
import { metadataProject, objectFiles, type FieldTexts } from './metadataProject.ts';

function load(objects: Record<string, FieldTexts>, files: Record<string, string> = {}) {
    return loadSchema(metadataProject({ ...objectFiles(objects), ...files }));
}

describe('what metadata adds', () => {
    test('custom fields on standard objects, relationships both ways, names in any case', () => {
        const schema = load({
            Thing__c: { Account__c: 'type: Lookup; referenceTo: Account; relationshipName: Things; label: Its account' }
        });
        const thing = schema.object('THING__C')!;
        expect(thing.parent('account__R')).toMatchObject({ label: 'Its account', deleteConstraint: 'SetNull' });
        expect(schema.object('account')!.child('things__r')).toMatchObject({
            childObject: 'Thing__c',
            field: 'Account__c'
        });
    });

    test('activities are about deals and about list emails; people have theirs by WhoId', () => {
        const schema = load({});
        for (const name of ['ListEmail', 'Opportunity']) {
            expect(schema.object(name)!.child('Tasks')).toMatchObject({ childObject: 'Task', field: 'WhatId' });
        }
        expect(schema.object('Contact')!.child('Tasks')).toMatchObject({ childObject: 'Task', field: 'WhoId' });
    });

    test('a detail has no owner of its own, and its master is required', () => {
        const schema = load({
            Order__c: {},
            Line__c: { Order__c: 'type: MasterDetail; referenceTo: Order__c; relationshipName: Lines' }
        });
        expect(schema.object('Line__c')!.field('OwnerId')).toBeUndefined();
        expect(schema.object('Line__c')!.field('Order__c')).toMatchObject({
            required: true,
            deleteConstraint: 'Cascade'
        });
    });

    test('whole object files of the Metadata API, comments in them left out', () => {
        const field = (name: string) =>
            `<fields><fullName>${name}</fullName><label>L</label><length>9</length><type>Text</type></fields>`;
        const file = (inner: string) =>
            `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">${inner}</CustomObject>`;
        const schema = load(
            {},
            {
                'objects/Box__c.object': file(
                    `<compactLayouts><fullName>C</fullName><fields>Name</fields></compactLayouts>${field('Size__c')}
                    <!-- ${field('Gone__c')} --><label>Box</label><pluralLabel>Boxes</pluralLabel>
                    <nameField><label>Name</label><type>Text</type></nameField>
                    <fieldSets><fullName>Short</fullName><label>S</label></fieldSets>
                    <recordTypes><fullName>Big</fullName><active>true</active><label>B</label></recordTypes>`
                ),
                'objects/Account.object': file(field('Size__c')),
                'objects/Other__c.object': file(field('Size__c')),
                'staticresources/Pack/objects/Fake__c.object': file('<label>Fake</label>')
            }
        );
        expect(schema.object('Box__c')!.field('Size__c')).toMatchObject({ type: 'Text', length: 9 });
        expect(schema.object('Box__c')!.field('Gone__c')).toBeUndefined();
        expect(schema.object('Box__c')!.field('RecordTypeId')).toBeDefined();
        expect(schema.fieldSet('box__c', 'short')).toBe('Short');
        expect(schema.object('Account')!.field('Size__c')).toBeDefined();
        expect(schema.object('Other__c')).toBeUndefined();
        expect(schema.object('Fake__c')).toBeUndefined();
    });

    test('fields of Activity are fields of tasks and of events', () => {
        const schema = load({ Activity: { Score__c: 'type: Number; precision: 3; scale: 0' } });
        expect(schema.object('Task')!.field('Score__c')).toBeDefined();
        expect(schema.object('Event')!.field('Score__c')).toBeDefined();
        expect(schema.problems.list).toEqual([]);
    });

    test('kinds of objects: events, settings, custom metadata', () => {
        const schema = load({
            Signal__e: { object: 'label: S; eventType: HighVolume; publishBehavior: PublishImmediately' },
            Switches__c: { object: 'label: S; customSettingsType: Hierarchy' },
            Map__mdt: {}
        });
        expect(['Signal__e', 'Switches__c', 'Map__mdt'].map((name) => schema.object(name)!.kind)).toEqual([
            'event',
            'setting',
            'metadata'
        ]);
        expect(schema.object('Signal__e')!.publishBehavior).toBe('PublishImmediately');
    });

    test('relationships of custom metadata: lookups among themselves, API names of objects and fields', () => {
        const schema = load({
            A__mdt: {},
            B__mdt: {
                A__c: 'type: MetadataRelationship; referenceTo: A__mdt; relationshipName: Bs',
                Object__c: 'type: MetadataRelationship; referenceTo: EntityDefinition; relationshipName: Bos'
            }
        });
        expect(schema.object('B__mdt')!.field('A__c')).toMatchObject({ type: 'Lookup', relationshipName: 'A__r' });
        expect(schema.object('B__mdt')!.field('Object__c')).toMatchObject({
            type: 'Text',
            relationshipName: 'Object__r'
        });
    });

    test('characters of formulas may be written as their numbers', () => {
        const formula = '<type>Text</type><formula>&#39;&amp;#39;&#x27; &amp; Name</formula>';
        const schema = load({ Thing__c: { A__c: formula } });
        expect(schema.problems.list).toEqual([]);
        expect(JSON.stringify(schema.object('Thing__c')!.field('A__c'))).toContain('"&#39;"');
    });

    test('values of global value sets', () => {
        const schema = load(
            {
                Thing__c: {
                    Colour__c: '<type>Picklist</type><valueSet><valueSetName>Colours</valueSetName></valueSet>'
                }
            },
            {
                'globalValueSets/Colours.globalValueSet-meta.xml':
                    '<GlobalValueSet><customValue><fullName>Red</fullName><default>false</default><label>Rot</label></customValue></GlobalValueSet>'
            }
        );
        expect(schema.object('Thing__c')!.field('Colour__c')!.picklist).toEqual([
            { value: 'Red', label: 'Rot', active: true, default: false }
        ]);
    });

    test('children by a lookup of activities are tasks', () => {
        const lookup = 'type: Lookup; referenceTo: Thing__c; relationshipName: Things';
        const objects = { Thing__c: {}, Activity: { Thing__c: lookup }, Event: { Own__c: 'type: Text; length: 3' } };
        const schema = loadSchema(metadataProject(objectFiles(objects)));
        expect(schema.object('Thing__c')!.child('Things__r')?.childObject).toBe('Task');
    });

    test('the file of a standard object says its org-wide default', () => {
        const file = '<CustomObject><sharingModel>Private</sharingModel></CustomObject>';
        const schema = load({}, { 'objects/Account/Account.object-meta.xml': file });
        const model = (name: string) => schema.object(name)!.definition.sharingModel;
        expect([model('Account'), model('Contact')]).toEqual(['Private', 'ReadWrite']);
    });

    test('standard objects: key prefixes lead back to them', () => {
        const schema = load({});
        expect(['006', '001', '00k', '005'].map((prefix) => schema.objectOfId(`${prefix}000000000000`)?.name)).toEqual([
            'Opportunity',
            'Account',
            'OpportunityLineItem',
            'User'
        ]);
        expect(new Set(schema.objects().map((object) => object.keyPrefix)).size).toBe(schema.objects().length);
    });
});

describe('what cannot be loaded is told, and the rest is there', () => {
    const told = (objects: Record<string, FieldTexts>, files: Record<string, string> = {}) =>
        load({ ...objects, Sound__c: {} }, files);
    const lines = (schema: Schema) =>
        schema.problems.list.map(({ file, line, kind, message }) => `${kind} ${basename(file)}:${line} ${message}`);

    const lookupWith = (item: string, logic: string): string => {
        const [field, operation, value] = item.split(' ');
        const first =
            '<filterItems><field>Account.Name</field><operation>equals</operation><value>x</value></filterItems>';
        const second = `<filterItems><field>${field}</field><operation>${operation}</operation><value>${value}</value></filterItems>`;
        const all = `<active>true</active>${first}${second}<booleanFilter>${logic}</booleanFilter>`;
        return `<type>Lookup</type><referenceTo>Account</referenceTo><lookupFilter>${all}</lookupFilter>`;
    };
    const bad: [string, Record<string, FieldTexts>, string][] = [
        [
            'a field type',
            { Thing__c: { Where__c: 'type: ExternalLookup; label: x' } },
            'refusal Where__c.field-meta.xml:1 fields of type ExternalLookup'
        ],
        [
            'a field of no object',
            { Nope: { A__c: 'type: Text; length: 3' } },
            'error A__c.field-meta.xml:1 there is no object Nope, so its fields cannot be added'
        ],
        [
            'a formula that does not parse',
            { Thing__c: { A__c: '<type>Text</type>\n<formula>IF(</formula>' } },
            'refusal A__c.field-meta.xml:2 formula: Syntax error. Found EOF'
        ],
        [
            'a function that is not known',
            { Thing__c: { A__c: '<type>Text</type><formula>VLOOKUP(1)</formula>' } },
            'refusal A__c.field-meta.xml:1 formula: function VLOOKUP is not supported by the local org'
        ],
        ...(
            [
                ['Account.Nope__c equals x', '', 'item 2: there is no field Account.Nope__c'],
                ['Account.Owner.Nope equals x', '', 'item 2: there is no field Account.Owner.Nope'],
                ['$Source.Nope__c equals x', '', 'item 2: there is no field $Source.Nope__c'],
                ['Name equals x', '', 'item 2: Name is no field of Account'],
                ['Account.Name is x', '', 'item 2: there is no operation is'],
                ['Account.Name equals x', '1 AND 3', 'booleanFilter 1 AND 3: there is no item 3'],
                ['Account.Name equals x', '1 OR 1', 'booleanFilter 1 OR 1: item 2 is not used'],
                ['Account.Name equals x', '1 AND 2 OR 1', 'booleanFilter 1 AND 2 OR 1: AND and OR need parentheses'],
                ['Account.Name equals x', '(1 AND 2', 'booleanFilter (1 AND 2: a parenthesis is not closed']
            ] as const
        ).map(([item, logic, message]): (typeof bad)[number] => [
            `a lookup filter with ${item} ${logic}`,
            { Thing__c: { A__c: lookupWith(item, logic) } },
            `error A__c.field-meta.xml:1 lookupFilter: ${message}`
        ]),
        [
            'a filter of a roll-up by distance',
            {
                Thing__c: {
                    A__c: '<type>Summary</type><summaryOperation>count</summaryOperation><summaryForeignKey>B__c.Thing__c</summaryForeignKey><summaryFilterItems><field>x</field><operation>within</operation></summaryFilterItems>'
                }
            },
            'refusal A__c.field-meta.xml:1 filters with the operation within'
        ]
    ];
    test.each(bad)('%s', (_name, objects, message) => {
        const schema = told(objects);
        expect(lines(schema)).toEqual([message]);
        expect(schema.object('Sound__c')).toBeDefined();
    });

    test('malformed XML: file and line', () => {
        const schema = told({}, { 'objects/A__c/A__c.object-meta.xml': '<CustomObject>\n<label>x</CustomObject>' });
        expect(lines(schema)).toEqual([
            "error A__c.object-meta.xml:2 Expected closing tag 'label' (opened in line 2, col 1) instead of closing tag 'CustomObject'."
        ]);
        expect(schema.object('A__c')).toBeUndefined();
        expect(schema.object('Sound__c')).toBeDefined();
    });

    test('a field without its global value set keeps its place, without values', () => {
        const text = '<type>Picklist</type><valueSet><valueSetName>Nope</valueSetName></valueSet>';
        const schema = told({ Thing__c: { A__c: text } });
        expect(lines(schema)).toEqual(['error A__c.field-meta.xml:1 there is no global value set Nope']);
        expect(schema.object('Thing__c')!.field('A__c')!.picklist).toEqual([]);
    });
});
