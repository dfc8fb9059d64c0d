import { childrenOf, flagIn, metadataXml, textIn, type MetadataElement } from '../platform/metadataXml.ts';
import type { FieldShape, FieldType } from './objectShape.ts';
import { parseFormula } from './formula/parseFormula.ts';
import type { MetadataSource } from './metadataSource.ts';
import { picklistOfMetadata, type GlobalValueSets } from './picklistOfMetadata.ts';
import { rollUpOf } from './rollUp.ts';

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
export function fieldOfMetadata(source: MetadataSource, sets: GlobalValueSets): LoadedField {
    const xml = metadataXml(source.text, 'CustomField', source.path);
    const name = textIn(xml, 'fullName') ?? source.name;
    const relationship = textIn(xml, 'referenceTo');
    const type = fieldType(textIn(xml, 'type') ?? 'Text', relationship);
    if (!known.includes(type)) {
        throw new Error(`${source.path}: field type ${type} is not supported by the local org`);
    }
    refuseLookupFilter(xml, source.path);
    const rollUp = rollUpOf(xml, source.path);
    const readOnly = textIn(xml, 'formula') !== null || type === 'AutoNumber' || rollUp !== null;
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
            picklist: picklistOfMetadata(xml, source.path, sets),
            restrictedPicklist: childrenOf(xml, 'valueSet').some((set) => flagIn(set, 'restricted')),
            defaultValue: formulaIn(xml, 'defaultValue', source.path),
            formula: formulaIn(xml, 'formula', source.path),
            rollUp,
            displayFormat: textIn(xml, 'displayFormat'),
            createable: !readOnly,
            updateable: !readOnly,
            custom: true,
            helpText: textIn(xml, 'inlineHelpText')
        },
        childRelationshipName: textIn(xml, 'relationshipName')
    };
}

/**
 * Relationships of custom metadata: to other custom metadata types they are lookups, to definitions of objects and fields
 * they keep an API name, which is what Apex reads.
 */
function fieldType(type: string, relationship: string | null): string {
    if (type === 'MetadataRelationship') {
        return relationship?.endsWith('__mdt') ? 'Lookup' : 'Text';
    }
    return type === 'Summary' ? 'Number' : type === 'Hierarchy' ? 'Lookup' : type;
}

function refuseLookupFilter(xml: MetadataElement, file: string): void {
    for (const filter of childrenOf(xml, 'lookupFilter')) {
        if (flagIn(filter, 'active') && !flagIn(filter, 'isOptional')) {
            throw new Error(`${file}: required lookup filters are not supported by the local org`);
        }
    }
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
