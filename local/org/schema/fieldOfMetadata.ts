import { childrenOf, flagIn, metadataXml, textIn, type MetadataElement } from '../platform/metadataXml.ts';
import type { FieldShape, FieldType, PicklistValue } from './objectShape.ts';
import { parseFormula } from './formula/parseFormula.ts';
import type { MetadataSource } from './metadataSource.ts';

const known: readonly string[] = [
    'Text',
    'TextArea',
    'LongTextArea',
    'Html',
    'EncryptedText',
    'Picklist',
    'MultiselectPicklist',
    'Email',
    'Phone',
    'Url',
    'AutoNumber',
    'Checkbox',
    'Number',
    'Currency',
    'Percent',
    'Date',
    'DateTime',
    'Time',
    'Lookup',
    'MasterDetail'
] satisfies FieldType[];
const fixedLengths: Readonly<Record<string, number>> = {
    TextArea: 255,
    Email: 80,
    Phone: 40,
    Url: 255,
    AutoNumber: 30
};

/** A field and, for lookups, the name that its parent's queries use for the children. */
export interface LoadedField {
    readonly shape: FieldShape;
    readonly childRelationshipName: string | null;
}

/** Reads one `*.field-meta.xml`. A type or feature that the local org does not do is an error that names file and feature. */
export function fieldOfMetadata(source: MetadataSource): LoadedField {
    const xml = metadataXml(source.text, 'CustomField', source.path);
    const name = textIn(xml, 'fullName') ?? source.name;
    const type = textIn(xml, 'type') ?? 'Text';
    if (!known.includes(type)) {
        throw new Error(`${source.path}: field type ${type} is not supported by the local org`);
    }
    const relationship = textIn(xml, 'referenceTo');
    return {
        shape: {
            name,
            label: textIn(xml, 'label') ?? name,
            type: type as FieldType,
            length: numberIn(xml, 'length') ?? fixedLengths[type] ?? picklistLength(type),
            precision: numberIn(xml, 'precision'),
            scale: numberIn(xml, 'scale'),
            required: flagIn(xml, 'required') || type === 'MasterDetail',
            unique: flagIn(xml, 'unique'),
            caseSensitive: flagIn(xml, 'caseSensitive'),
            externalId: flagIn(xml, 'externalId'),
            referenceTo: relationship === null ? [] : [relationship],
            relationshipName: relationship === null ? null : name.replace(/__c$/i, '__r'),
            deleteConstraint: type === 'MasterDetail' ? 'Cascade' : constraint(textIn(xml, 'deleteConstraint')),
            picklist: picklistOf(xml, source.path),
            restrictedPicklist: childrenOf(xml, 'valueSet').some((set) => flagIn(set, 'restricted')),
            defaultValue: formulaIn(xml, 'defaultValue', source.path),
            formula: formulaIn(xml, 'formula', source.path),
            displayFormat: textIn(xml, 'displayFormat'),
            createable: textIn(xml, 'formula') === null && type !== 'AutoNumber',
            updateable: textIn(xml, 'formula') === null && type !== 'AutoNumber',
            custom: true,
            helpText: textIn(xml, 'inlineHelpText')
        },
        childRelationshipName: textIn(xml, 'relationshipName')
    };
}

function picklistLength(type: string): number | null {
    return type === 'Picklist' ? 255 : type === 'MultiselectPicklist' ? 4099 : null;
}

function constraint(text: string | null): FieldShape['deleteConstraint'] {
    return text === 'Restrict' || text === 'Cascade' ? text : 'SetNull';
}

function numberIn(xml: MetadataElement, name: string): number | null {
    const text = textIn(xml, name);
    return text === null ? null : Number(text);
}

function formulaIn(xml: MetadataElement, name: string, file: string): ReturnType<typeof parseFormula> | null {
    const text = textIn(xml, name);
    if (text === null) {
        return null;
    }
    try {
        return parseFormula(text);
    } catch (error) {
        throw new Error(`${file}: ${name}: ${(error as Error).message}`);
    }
}

function picklistOf(xml: MetadataElement, file: string): PicklistValue[] {
    return childrenOf(xml, 'valueSet').flatMap((set) => {
        if (textIn(set, 'valueSetName') !== null) {
            throw new Error(`${file}: global value sets are not supported by the local org`);
        }
        return childrenOf(set, 'valueSetDefinition').flatMap((definition) =>
            childrenOf(definition, 'value').map((value) => ({
                value: textIn(value, 'fullName') ?? '',
                label: textIn(value, 'label') ?? textIn(value, 'fullName') ?? '',
                active: textIn(value, 'isActive') !== 'false',
                default: flagIn(value, 'default')
            }))
        );
    });
}
