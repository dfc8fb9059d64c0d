import type { FieldShape } from '../../schema/objectShape.ts';
import { enumConstant, enumConstants, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { catalogueClass } from '../catalogue/catalogue.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';

const displayTypes = catalogueClass('Schema', 'DisplayType')!.entry.constants ?? [];
const soapTypes = catalogueClass('Schema', 'SoapType')!.entry.constants ?? [];
const operations = [
    'BEFORE_INSERT',
    'BEFORE_UPDATE',
    'BEFORE_DELETE',
    'AFTER_INSERT',
    'AFTER_UPDATE',
    'AFTER_DELETE',
    'AFTER_UNDELETE'
];
const describeOptions = ['DEFAULT', 'DEFERRED', 'FULL'];
enumConstants('Schema.DisplayType', displayTypes);
enumConstants('Schema.SObjectDescribeOptions', describeOptions);
enumConstants('Schema.SoapType', soapTypes);
enumConstants('System.TriggerOperation', operations);

export const describeEnums: readonly LibraryClass[] = [
    defineClass({ name: 'Schema.DisplayType', kind: 'enum', constants: displayTypes }),
    defineClass({ name: 'Schema.SObjectDescribeOptions', kind: 'enum', constants: describeOptions }),
    defineClass({ name: 'Schema.SoapType', kind: 'enum', constants: soapTypes }),
    defineClass({ name: 'System.TriggerOperation', kind: 'enum', constants: operations })
];

const displayNames: Readonly<Record<FieldShape['type'], readonly [display: string, soap: string]>> = {
    Id: ['ID', 'ID'],
    Text: ['STRING', 'STRING'],
    TextArea: ['TEXTAREA', 'STRING'],
    LongTextArea: ['TEXTAREA', 'STRING'],
    Html: ['TEXTAREA', 'STRING'],
    EncryptedText: ['ENCRYPTEDSTRING', 'STRING'],
    Picklist: ['PICKLIST', 'STRING'],
    MultiselectPicklist: ['MULTIPICKLIST', 'STRING'],
    Email: ['EMAIL', 'STRING'],
    Phone: ['PHONE', 'STRING'],
    Url: ['URL', 'STRING'],
    AutoNumber: ['STRING', 'STRING'],
    Checkbox: ['BOOLEAN', 'BOOLEAN'],
    Number: ['DOUBLE', 'DOUBLE'],
    Currency: ['CURRENCY', 'DOUBLE'],
    Percent: ['PERCENT', 'DOUBLE'],
    Integer: ['INTEGER', 'INTEGER'],
    Long: ['LONG', 'INTEGER'],
    Date: ['DATE', 'DATE'],
    DateTime: ['DATETIME', 'DATETIME'],
    Time: ['TIME', 'TIME'],
    Lookup: ['REFERENCE', 'ID'],
    MasterDetail: ['REFERENCE', 'ID'],
    Base64: ['BASE64', 'BASE64BINARY'],
    Address: ['ADDRESS', 'ADDRESS'],
    Location: ['LOCATION', 'ADDRESS'],
    Any: ['ANYTYPE', 'ANYTYPE']
};

export function displayType(field: FieldShape): ApexEnum {
    const name = field.isCombobox ? 'COMBOBOX' : displayNames[field.type][0];
    return enumConstant('Schema.DisplayType', name)!;
}

export function soapType(field: FieldShape): ApexEnum {
    return enumConstant('Schema.SoapType', displayNames[field.type][1])!;
}
