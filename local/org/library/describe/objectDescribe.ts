import { current } from '../../platform/transactions/transaction.ts';
import { recordWithDefaults } from '../../dml/save/recordWithDefaults.ts';
import { localName } from '../../schema/ownNames.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { CaselessMap } from '../../values/collections/caselessMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { concatText } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import {
    fieldToken,
    objectDescribe,
    objectToken,
    type ObjectDescribe,
    type ObjectToken
} from '../records/schemaTokens.ts';
import { childRelationships } from './childRelationship.ts';
import { ObjectFieldSets } from './fieldSet.ts';
import { answers } from './property.ts';
import { recordTypeInfos, recordTypeInfosBy } from './recordTypeInfo.ts';

/** Schema.SObjectTypeFields */
class ObjectFields {
    readonly shape: ObjectShape;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }
}

platformClass('Schema.SObjectTypeFields', ObjectFields);

type Self = ObjectDescribe;
const rights = (self: Self) => current().user.rights.objectRights(self.shape.name);
const isRecord = (self: Self): boolean => self.shape.kind === 'standard' || self.shape.kind === 'custom';
const fieldsOf = (self: Self) => new ObjectFields(self.shape);

const { instance, fields } = answers([
    ['Boolean', 'isAccessible', (self: Self) => rights(self).read],
    ['Boolean', 'isCreateable', (self: Self) => rights(self).create],
    ['Boolean', 'isUpdateable', (self: Self) => rights(self).edit && self.shape.kind !== 'event'],
    ['Boolean', 'isDeletable', (self: Self) => rights(self).delete && self.shape.kind !== 'event'],
    ['Boolean', 'isUndeletable', (self: Self) => rights(self).delete && isRecord(self)],
    ['Boolean', 'isQueryable', (self: Self) => self.shape.kind !== 'event'],
    ['Boolean', 'isSearchable', isRecord],
    ['Boolean', 'isMergeable', (self: Self) => ['Account', 'Contact', 'Lead', 'Case'].includes(self.shape.name)],
    ['Boolean', 'isCustom', (self: Self) => self.shape.kind !== 'standard'],
    ['Boolean', 'isCustomSetting', (self: Self) => self.shape.kind === 'setting'],
    ['Boolean', 'isDeprecatedAndHidden', () => false],
    ['Boolean', 'isFeedEnabled', () => false],
    ['Boolean', 'isMruEnabled', (self: Self) => isRecord(self) && self.shape.kind === 'standard'],
    ['Boolean', 'getHasSubtypes', () => false],
    ['Boolean', 'getIsSubtype', () => false],
    ['Boolean', 'getIsInterface', () => false],
    ['Boolean', 'getDataTranslationEnabled', () => null],
    ['String', 'getAssociateEntityType', associateType],
    ['String', 'getAssociateParentEntity', associateParent],
    ['String', 'getDefaultImplementation', () => null],
    ['String', 'getImplementedBy', () => null],
    ['String', 'getImplementsInterfaces', () => null],
    ['String', 'getKeyPrefix', (self: Self) => self.shape.keyPrefix || null],
    ['String', 'getLabel', (self: Self) => self.shape.label],
    ['String', 'getLabelPlural', (self: Self) => self.shape.definition.pluralLabel],
    ['String', 'getLocalName', (self: Self) => localName(self.shape.name, current().org.schema.namespace)],
    ['String', 'getName', (self: Self) => self.shape.name],
    ['Schema.SObjectType', 'getSObjectType', (self: Self) => objectToken(self.shape)],
    ['List<Schema.ChildRelationship>', 'getChildRelationships', (self: Self) => childRelationships(self.shape)],
    ['List<Schema.RecordTypeInfo>', 'getRecordTypeInfos', (self: Self) => recordTypeInfos(self.shape)],
    [
        'Map<String,Schema.RecordTypeInfo>',
        'getRecordTypeInfosByName',
        (self: Self) => recordTypeInfosBy('String', self.shape, ({ name }) => name)
    ],
    [
        'Map<String,Schema.RecordTypeInfo>',
        'getRecordTypeInfosByDeveloperName',
        (self: Self) => recordTypeInfosBy('String', self.shape, ({ developerName }) => developerName)
    ],
    [
        'Map<Id,Schema.RecordTypeInfo>',
        'getRecordTypeInfosById',
        (self: Self) => recordTypeInfosBy('Id', self.shape, ({ id }) => id)
    ]
]);

/** Objects that hang on another and are told by their ending (Apex Reference Guide, "DescribeSObjectResult Class"). */
function associateType({ shape }: Self): string | null {
    return /(Share|History|Feed|ChangeEvent)$/.exec(shape.name)?.[1] ?? null;
}

function associateParent(self: Self): string | null {
    const ending = associateType(self);
    const parent = ending && self.shape.name.slice(0, -ending.length).replace(/__$/, '__c');
    return parent ? (current().org.schema.object(parent)?.name ?? null) : null;
}

export const objectDescribeClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Schema.DescribeSObjectResult',
        kind: 'class',
        instance: {
            ...instance,
            'Schema.SObjectTypeFields getFields()': fieldsOf,
            'Schema.SObjectTypeFieldSets getFieldSets()': (self: Self) => new ObjectFieldSets(self.shape)
        },
        fields: {
            ...fields,
            'Schema.SObjectTypeFields fields': { get: fieldsOf },
            'Schema.SObjectTypeFieldSets fieldSets': { get: (self: Self) => new ObjectFieldSets(self.shape) }
        }
    }),
    defineClass({
        name: 'Schema.SObjectTypeFields',
        kind: 'class',
        instance: {
            'Map<String,Schema.SObjectField> getMap()': (self: ObjectFields) =>
                new CaselessMap(
                    typeNamed('Map<String,Schema.SObjectField>'),
                    self.shape.fields
                        .filter(({ name }) => self.shape.kind !== 'event' || name !== 'Id')
                        .map((field) => [field.name.toLowerCase(), fieldToken(self.shape, field)] as const),
                    current().org.schema.namespace
                )
        }
    }),
    defineClass({
        name: 'Schema.SObjectType',
        kind: 'class',
        instance: {
            'Schema.DescribeSObjectResult getDescribe()': (self: ObjectToken) => objectDescribe(self.shape),
            'Schema.DescribeSObjectResult getDescribe(Object options)': (self: ObjectToken) =>
                objectDescribe(self.shape),
            'SObject newSObject()': (self: ObjectToken) => blankRecord(self.shape),
            'SObject newSObject(Id id)': (self: ObjectToken, id: string | null) => {
                const record = blankRecord(self.shape);
                record.setByName('Id', id);
                return record;
            },
            'SObject newSObject(Id recordTypeId, Boolean loadDefaults)': (
                self: ObjectToken,
                recordTypeId: string | null,
                loadDefaults: boolean | null
            ) => {
                const record = loadDefaults === true ? recordWithDefaults(self.shape) : blankRecord(self.shape);
                if (recordTypeId !== null) {
                    record.put(self.shape.slot('RecordTypeId', 'sobjectField') ?? noRecordTypes(self), recordTypeId);
                }
                return record;
            },
            'String toString()': (self: ObjectToken) => self.shape.name
        }
    })
];

export const schemaClass = defineClass({
    name: 'System.Schema',
    kind: 'class',
    static: {
        'Map<String,Schema.SObjectType> getGlobalDescribe()': () =>
            new CaselessMap(
                typeNamed('Map<String,Schema.SObjectType>'),
                current()
                    .org.schema.objects()
                    .map((shape) => [shape.name.toLowerCase(), objectToken(shape)] as const),
                current().org.schema.namespace
            ),
        'List<Schema.DescribeSObjectResult> describeSObjects(List<String> names)': (names: ApexList) =>
            describeAll(names),
        'List<Schema.DescribeSObjectResult> describeSObjects(List<String> names, Object options)': (names: ApexList) =>
            describeAll(names)
    }
});

function noRecordTypes(self: ObjectToken): never {
    throw new Refused(`record types of ${self.shape.name}`);
}

function describeAll(names: ApexList | null): ApexList {
    const shapes = (names ?? nullArgument()).items.map(
        (name) => current().org.schema.object(String(name)) ?? notDescribed(name)
    );
    return new ApexList(typeNamed('List<Schema.DescribeSObjectResult>'), shapes.map(objectDescribe));
}

/** The words are those that orgs are quoted with. */
function notDescribed(name: ApexValue): never {
    return raise(
        'System.InvalidParameterValueException',
        `Invalid sobject provided. The Schema.describeSObject() methods does not support the ${concatText(name)} sobject as a parameter. The sobject provided does not exist.`
    );
}
