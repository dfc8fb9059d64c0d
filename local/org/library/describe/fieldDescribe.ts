import { fieldAccess, hasFieldSecurity } from '../../platform/access/fieldAccess.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { isNameField } from '../../schema/isNameField.ts';
import { localName } from '../../schema/ownNames.ts';
import { filterProblem, groupProblem, sortProblem } from '../../schema/queryUse.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { fieldAnswers } from '../records/fieldDescribeText.ts';
import type { FieldDescribe } from '../records/schemaTokens.ts';
import { fieldDescribe, fieldToken, objectToken, type FieldToken } from '../records/schemaTokens.ts';
import { fieldDefault, fieldDefaultFormula } from './fieldDefault.ts';
import { fieldByteLength, fieldLength } from './fieldLength.ts';
import { displayType, soapType } from './enums.ts';
import { picklistEntries } from './picklistEntry.ts';
import { controller, moreFieldAnswers } from './moreFieldAnswers.ts';
import { answers } from './property.ts';

type Self = FieldDescribe;
const rights = (self: Self) => fieldAccess(current().user.rights, self.shape, self.field);
const objectRights = (self: Self) => current().user.rights.objectRights(self.shape.name);

const list: Parameters<typeof answers>[0] = [
    ['Boolean', 'isAccessible', (self: Self) => objectRights(self).read && rights(self).read],
    [
        'Boolean',
        'isCreateable',
        (self: Self) => self.field.createable && objectRights(self).create && rights(self).edit
    ],
    ['Boolean', 'isUpdateable', (self: Self) => self.field.updateable && objectRights(self).edit && rights(self).edit],
    ['Boolean', 'isAutoNumber', (self: Self) => self.field.type === 'AutoNumber'],
    ['Boolean', 'isCalculated', (self: Self) => self.field.formula !== null],
    ['Boolean', 'isCaseSensitive', (self: Self) => self.field.caseSensitive],
    ['Boolean', 'isCascadeDelete', (self: Self) => self.field.type === 'MasterDetail'],
    ['Boolean', 'isCustom', (self: Self) => self.field.custom],
    [
        'Boolean',
        'isDefaultedOnCreate',
        (self: Self) => self.field.defaultValue !== null || self.field.type === 'Checkbox'
    ],
    // Shield Platform Encryption alone, which this org does not have; classic encrypted text does not count
    ['Boolean', 'isEncrypted', () => false],
    ['Boolean', 'isExternalId', (self: Self) => self.field.externalId],
    ['Boolean', 'isFilterable', (self: Self) => filterProblem(self.field) === null],
    ['Boolean', 'isGroupable', (self: Self) => groupProblem(self.field) === null],
    ['Boolean', 'isHtmlFormatted', (self: Self) => self.field.type === 'Html'],
    ['Boolean', 'isIdLookup', (self: Self) => self.field.name === 'Id' || self.field.externalId],
    ['Boolean', 'isNameField', (self: Self) => isNameField(self.shape.name, self.field.name)],
    ['Boolean', 'isNamePointing', (self: Self) => self.field.referenceTo.length > 1],
    ['Boolean', 'isNillable', (self: Self) => !self.field.required && self.field.type !== 'Checkbox'],
    ['Boolean', 'isPermissionable', (self: Self) => hasFieldSecurity(self.shape, self.field)],
    ['Boolean', 'isRestrictedPicklist', (self: Self) => self.field.restrictedPicklist],
    ['Boolean', 'isSortable', (self: Self) => sortProblem(self.field) === null],
    ['Boolean', 'isUnique', (self: Self) => self.field.unique],
    ['Integer', 'getByteLength', (self: Self) => fieldByteLength(self.field)],
    ['Object', 'getDefaultValue', (self: Self) => fieldDefault(self.field)],
    ['String', 'getDefaultValueFormula', (self: Self) => fieldDefaultFormula(self.field)],
    ['Integer', 'getDigits', (self: Self) => (self.field.type === 'Integer' ? 8 : 0)],
    ['Integer', 'getLength', (self: Self) => fieldLength(self.field)],
    ['Integer', 'getPrecision', (self: Self) => self.field.precision ?? 0],
    ['Integer', 'getScale', (self: Self) => self.field.scale ?? 0],
    ['String', 'getInlineHelpText', (self: Self) => self.field.helpText],
    ['String', 'getLabel', (self: Self) => self.field.label],
    ['String', 'getLocalName', (self: Self) => localName(self.field.name, current().org.schema.namespace)],
    ['String', 'getName', (self: Self) => self.field.name],
    ['String', 'getRelationshipName', (self: Self) => self.field.relationshipName],
    [
        'List<Schema.PicklistEntry>',
        'getPicklistValues',
        (self: Self) => picklistEntries(self.field.picklist, controller(self))
    ],
    [
        'List<Schema.SObjectType>',
        'getReferenceTo',
        (self: Self) => {
            const shapes = self.field.referenceTo.map((name) => current().org.schema.object(name));
            const tokens = shapes.filter((shape) => shape !== undefined).map(objectToken);
            return new ApexList(typeNamed('List<Schema.SObjectType>'), tokens);
        }
    ],
    ['Schema.SoapType', 'getSoapType', (self: Self) => soapType(self.field)],
    ['Schema.SObjectField', 'getSobjectField', (self: Self) => fieldToken(self.shape, self.field)],
    ['Schema.DisplayType', 'getType', (self: Self) => displayType(self.field)],
    ...moreFieldAnswers
];

const { instance, fields } = answers(list);
list.forEach(([, method, answer]) => fieldAnswers.set(method, answer));

export const fieldDescribeClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Schema.DescribeFieldResult',
        kind: 'class',
        instance: { ...instance, 'Schema.SObjectType getSObjectType()': (self: Self) => objectToken(self.shape) },
        fields
    }),
    defineClass({
        name: 'Schema.SObjectField',
        kind: 'class',
        instance: {
            'Schema.DescribeFieldResult getDescribe()': (self: FieldToken) => fieldDescribe(self.shape, self.field),
            'Schema.DescribeFieldResult getDescribe(Object options)': (self: FieldToken) =>
                fieldDescribe(self.shape, self.field),
            'String toString()': (self: FieldToken) => self.field.name
        }
    })
];
