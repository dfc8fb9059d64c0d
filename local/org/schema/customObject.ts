import { MetadataError } from '../platform/metadata/metadataError.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { childrenOf, flagIn, metadataXml, textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';
import { formulaOfMetadata } from './formulaOfMetadata.ts';
import type { MetadataSource } from './metadataSource.ts';
import type { FieldShape, ObjectDefinition, ObjectKind, ValidationRule } from './objectShape.ts';
import { standardField, withDetails } from './standard/fieldText.ts';

/** `CoSellTask__c` and what its object-meta.xml says, before its fields are added. */
export function customObject(source: MetadataSource, keyPrefix: string): ObjectDefinition {
    const xml = metadataXml(source.text, 'CustomObject', source.path);
    const kind = kindOf(source.name, xml);
    const label = textIn(xml, 'label') ?? source.name;
    return {
        name: source.name,
        label,
        pluralLabel: textIn(xml, 'pluralLabel') ?? label,
        keyPrefix,
        kind,
        fields: systemFields(kind, xml),
        childRelationships: [],
        validationRules: [],
        publishBehavior: kind === 'event' ? behaviorOf(xml, source.path) : null,
        settingType: kind === 'setting' ? (textIn(xml, 'customSettingsType') === 'List' ? 'List' : 'Hierarchy') : null,
        sharingModel: textIn(xml, 'sharingModel') ?? 'ReadWrite',
        setup: false
    };
}

export function validationRule(source: MetadataSource, problems: MetadataProblems): ValidationRule | null {
    const xml = metadataXml(source.text, 'ValidationRule', source.path);
    return flagIn(xml, 'active')
        ? {
              name: source.name,
              condition: formulaOfMetadata(xml, 'errorConditionFormula', source, problems) ?? { kind: 'null' },
              message: textIn(xml, 'errorMessage') ?? '',
              field: textIn(xml, 'errorDisplayField')
          }
        : null;
}

function kindOf(name: string, xml: MetadataElement): ObjectKind {
    if (/__mdt$/i.test(name)) {
        return 'metadata';
    }
    if (/__e$/i.test(name)) {
        return 'event';
    }
    if (/__b$/i.test(name)) {
        return 'big';
    }
    if (/__x$/i.test(name)) {
        return 'external';
    }
    return textIn(xml, 'customSettingsType') === null ? 'custom' : 'setting';
}

function behaviorOf(xml: MetadataElement, file: string): 'PublishAfterCommit' | 'PublishImmediately' {
    const behavior = textIn(xml, 'publishBehavior') ?? 'PublishAfterCommit';
    if (behavior !== 'PublishAfterCommit' && behavior !== 'PublishImmediately') {
        throw new MetadataError(file, `publishBehavior ${behavior} is not PublishAfterCommit or PublishImmediately`);
    }
    return behavior;
}

/** Fields that every object of the kind has. The owner of a detail is its master's, so a master-detail takes OwnerId away. */
function systemFields(kind: ObjectKind, xml: MetadataElement): FieldShape[] {
    const words: Readonly<Record<ObjectKind, readonly string[]>> = {
        standard: [],
        custom: ['OwnerId:lookup:Owner', ...recordFields, nameField(xml)],
        setting: ['SetupOwnerId:lookup:SetupOwner', ...recordFields, settingName(xml)],
        metadata: [
            'Id:Id',
            'DeveloperName:Text(40)',
            'MasterLabel:Text(40)',
            'Label:Text(40)',
            'QualifiedApiName:Text(70)',
            'NamespacePrefix:Text(15)',
            'Language:Text(40)'
        ],
        event: [
            'Id:Id',
            'ReplayId:Text(255)',
            'EventUuid:Text(36)',
            'CreatedDate:DateTime readonly',
            'CreatedById:lookup:CreatedBy'
        ],
        big: ['Id:Id', 'CreatedDate:DateTime readonly', 'CreatedById:lookup:CreatedBy'],
        external: ['Id:Id', 'ExternalId:Text(255)', 'DisplayUrl:Url(255)']
    };
    return words[kind].map(systemField);
}

const recordFields = [
    'Id:Id',
    'IsDeleted:Checkbox readonly',
    'CreatedDate:DateTime readonly',
    'CreatedById:lookup:CreatedBy',
    'LastModifiedDate:DateTime readonly',
    'LastModifiedById:lookup:LastModifiedBy',
    'SystemModstamp:DateTime readonly'
];

/** Rows of list settings are found by their names. */
function settingName(xml: MetadataElement): string {
    return textIn(xml, 'customSettingsType') === 'List' ? 'Name:Text(38) required' : 'Name:Text(38)';
}

function nameField(xml: MetadataElement): string {
    const field = childrenOf(xml, 'nameField')[0];
    const automatic = field !== undefined && textIn(field, 'type') === 'AutoNumber';
    const format = (field && textIn(field, 'displayFormat')) ?? '{0}';
    return automatic ? `Name:AutoNumber(30) readonly:${format}` : 'Name:Text(80)';
}

function systemField(text: string): FieldShape {
    const [name, details, extra] = text.split(':') as [string, string, string?];
    const plain = { name, type: 'String', relationshipName: null, referenceTo: null };
    if (details !== 'lookup') {
        return { ...withDetails(standardField(plain), details), displayFormat: extra ?? null };
    }
    const target = name === 'SetupOwnerId' ? 'to:Organization,Profile,User' : 'to:User';
    const lookup = standardField({ name, type: 'Id', relationshipName: extra!, referenceTo: 'User' });
    return withDetails(lookup, name === 'OwnerId' ? 'to:Group,User' : target);
}
