import { expect, it } from 'vitest';
import { runFact } from '../../fidelity/runFact.ts';

const object = (label: string, more = ''): string =>
    `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata"><label>${label}</label><pluralLabel>${label}s</pluralLabel>
    <nameField><label>Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>
    <deploymentStatus>Deployed</deploymentStatus>${more}</CustomObject>`;
const field = (name: string, type: string, more: string): string =>
    `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>${name}</fullName><label>${name}</label>
    <type>${type}</type>${more}</CustomField>`;

const files = [
    { path: 'objects/Room__c/Room__c.object-meta.xml', text: object('Room') },
    {
        path: 'objects/Room__c/fields/Size__c.field-meta.xml',
        text: field('Size__c', 'Number', '<precision>8</precision><scale>0</scale>')
    },
    {
        path: 'objects/Room__c/fields/Double__c.field-meta.xml',
        text: field('Double__c', 'Number', '<precision>8</precision><scale>0</scale><formula>Size__c * 2</formula>')
    },
    {
        path: 'objects/Room__c/fields/Chairs__c.field-meta.xml',
        text: field(
            'Chairs__c',
            'Summary',
            '<summaryForeignKey>Chair__c.Room__c</summaryForeignKey><summaryOperation>count</summaryOperation>'
        )
    },
    {
        path: 'objects/Chair__c/Chair__c.object-meta.xml',
        text: object('Chair').replace('ReadWrite', 'ControlledByParent')
    },
    {
        path: 'objects/Chair__c/fields/Room__c.field-meta.xml',
        text: field(
            'Room__c',
            'MasterDetail',
            '<referenceTo>Room__c</referenceTo><relationshipName>Chairs</relationshipName><relationshipLabel>Chairs</relationshipLabel>'
        )
    },
    {
        path: 'objects/Account/fields/Rank__c.field-meta.xml',
        text: field('Rank__c', 'Text', '<length>20</length>')
    },
    {
        path: 'objects/Kind__mdt/Kind__mdt.object-meta.xml',
        text: object('Kind').replace(/<(nameField|sharingModel|deploymentStatus)>.*?<\/\1>/gs, '')
    },
    {
        path: 'objects/Kind__mdt/fields/Weight__c.field-meta.xml',
        text: field('Weight__c', 'Text', '<length>20</length>')
    },
    {
        path: 'customMetadata/Kind.Oak.md-meta.xml',
        text: `<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><label>Oak</label>
        <values><field>Weight__c</field><value xsi:type="xsd:string">heavy</value></values></CustomMetadata>`
    },
    {
        path: 'labels/CustomLabels.labels-meta.xml',
        text: `<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata"><labels><fullName>Hello</fullName><language>en_US</language>
        <protected>false</protected><shortDescription>Hello</shortDescription><value>Good day</value></labels></CustomLabels>`
    },
    {
        path: 'classes/House.cls',
        text: `public class House {
            public class Door { public String toText() { return 'door'; } }
            public static String name() { return 'house'; }
        }`
    },
    {
        path: 'triggers/OnRoom.trigger',
        text: "trigger OnRoom on Room__c (before insert) { for (Room__c each : Trigger.new) each.Name = each.Name + '!'; }"
    }
];

function printed(snippet: string, namespace: string | null = 'villa'): string[] {
    const fact = {
        claim: '',
        source: '',
        api: '66',
        status: 'inferred',
        semantics: [],
        notRun: null,
        output: ''
    } as const;
    return runFact({ ...fact, name: 'namespace', room: 'project', namespace, files, snippet }).split('\n');
}

it('names its own things with the namespace and without', () => {
    const text = printed(`
        villa__Room__c room = new villa__Room__c(Name = 'Hall', villa__Size__c = 3);
        Room__c same = room;
        same.Size__c += room.villa__Size__c;
        insert room;
        insert new List<Chair__c>{ new villa__Chair__c(Room__c = room.Id), new Chair__c(villa__Room__c = room.Id) };
        for (Room__c each : [SELECT Name, villa__Size__c, Double__c, Chairs__c, (SELECT Id FROM villa__Chairs__r) FROM villa__Room__c WHERE Size__c = 6]) {
            System.debug(each.Name + each.Size__c + ' ' + each.villa__Double__c + ' ' + each.Chairs__c + ' ' + each.Chairs__r.size());
        }
        for (SObject each : Database.query('SELECT villa__Room__r.Size__c, Room__r.villa__Name FROM Chair__c LIMIT 1'.replace('villa__Name', 'Name'))) {
            System.debug(each.getSObject('villa__Room__r').get('Size__c') + ' ' + each.getSObject('Room__r').get('villa__Size__c'));
        }
        room.put('villa__Size__c', 9);
        System.debug(room.get('Size__c'));
        System.debug(villa.House.name() + new villa.House.Door().toText() + House.name() + Label.villa.Hello + Label.Hello);
        villa.House.Door door = (villa.House.Door) Type.forName('villa', 'House.Door').newInstance();
        Object thing = door;
        System.debug(thing instanceof House.Door);
        System.debug([SELECT villa__Weight__c FROM villa__Kind__mdt WHERE DeveloperName = 'Oak'].Weight__c);
        System.debug(Kind__mdt.getInstance('Oak').QualifiedApiName + villa__Kind__mdt.getInstance('villa__Oak').villa__Weight__c);
    `);
    expect(text).toEqual([
        'Hall!6 12 2 2',
        '6 6',
        '9',
        'housedoorhouseGood dayGood day',
        'true',
        'heavy',
        'villa__Oakheavy'
    ]);
});

it('answers the full names in describes, and finds by either', () => {
    const text = printed(`
        DescribeSObjectResult room = Room__c.SObjectType.getDescribe();
        System.debug(room.getName() + ' ' + room.getLocalName() + ' ' + Room__c.Size__c.getDescribe().getName() + ' ' + Room__c.Size__c.getDescribe().getLocalName());
        Map<String, SObjectField> fields = room.fields.getMap();
        System.debug(fields.get('size__c') + ' ' + fields.get('villa__SIZE__c') + ' ' + fields.keySet().contains('villa__size__c') + ' ' + fields.containsKey('Rank__c'));
        System.debug(Schema.getGlobalDescribe().get('Room__c') + ' ' + Schema.getGlobalDescribe().get('villa__room__c'));
        System.debug(Account.Rank__c + ' ' + Account.villa__Rank__c.getDescribe().getLocalName() + ' ' + Account.Name.getDescribe().getLocalName());
        System.debug(room.getChildRelationships()[0].getRelationshipName() + ' ' + room.getChildRelationships()[0].getField());
        System.debug(JSON.serialize(new Room__c(Size__c = 2)));
        System.debug(((Room__c) JSON.deserialize('{"Size__c": 4, "villa__Double__c": 8}', Room__c.class)).Double__c);
        System.debug(new Room__c(Size__c = 2).getPopulatedFieldsAsMap().keySet());
        System.debug(House.Door.class.getName() + ' ' + List<House>.class + ' ' + Room__c.class);
        System.debug([SELECT NamespacePrefix FROM Organization].NamespacePrefix + [SELECT NamespacePrefix FROM ApexClass WHERE Name = 'House'].NamespacePrefix);
    `);
    expect(text).toEqual([
        'villa__Room__c Room__c villa__Size__c Size__c',
        'villa__Size__c villa__Size__c true false',
        'villa__Room__c villa__Room__c',
        'villa__Rank__c Rank__c Name',
        'villa__Chairs__r villa__Room__c',
        '{"attributes":{"type":"villa__Room__c"},"villa__Size__c":2}',
        '8',
        '{villa__Size__c}',
        'villa.House.Door List<villa.House> villa__Room__c',
        'villavilla'
    ]);
});

it('knows no prefix where the project has no namespace', () => {
    expect(printed('System.debug(Room__c.SObjectType);', null)).toEqual(['Room__c']);
    expect(printed('villa__Room__c room;', null)[0]).toMatch(/Invalid type: villa__Room__c/);
});
