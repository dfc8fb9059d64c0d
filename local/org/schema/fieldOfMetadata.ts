import { MetadataError } from '../platform/metadata/metadataError.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { childrenOf, flagIn, metadataXml, textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';
import type { FieldShape, FieldType } from './objectShape.ts';
import type { FormulaNode } from './formula/formulaNode.ts';
import { formulaOfMetadata } from './formulaOfMetadata.ts';
import { lookupFilterOf } from './lookupFilter.ts';
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
    'MasterDetail',
    'Location'
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

/**
 * Reads one `*.field-meta.xml`. A formula that the local org cannot do is told, and its value refused; a type that it does
 * not do is an error that names file and type.
 */
export function fieldOfMetadata(
    source: MetadataSource,
    sets: GlobalValueSets,
    problems: MetadataProblems
): LoadedField {
    const xml = metadataXml(source.text, 'CustomField', source.path);
    const name = textIn(xml, 'fullName') ?? source.name;
    const formulaIn = (element: string): FormulaNode | null => formulaOfMetadata(xml, element, source, problems);
    const relationship = textIn(xml, 'referenceTo');
    const type = fieldType(textIn(xml, 'type') ?? 'Text', relationship);
    if (!known.includes(type)) {
        throw new MetadataError(source.path, `fields of type ${type}`, { kind: 'refusal' });
    }
    const rollUp = rollUpOf(xml, source.path);
    const readOnly = textIn(xml, 'formula') !== null || /^(AutoNumber|Location)$/.test(type) || rollUp !== null;
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
            picklist: problems.attempt(() => picklistOfMetadata(xml, source.path, sets)) ?? [],
            restrictedPicklist: childrenOf(xml, 'valueSet').some((set) => flagIn(set, 'restricted')),
            defaultValue: formulaIn('defaultValue'),
            formula: formulaIn('formula'),
            ...describedOnly(xml),
            rollUp,
            displayFormat: textIn(xml, 'displayFormat'),
            createable: !readOnly,
            updateable: !readOnly && (type !== 'MasterDetail' || flagIn(xml, 'reparentableMasterDetail')),
            custom: true,
            lookupFilter: problems.attempt(() => lookupFilterOf(xml, relationship, source.path)),
            helpText: textIn(xml, 'inlineHelpText')
        },
        childRelationshipName: textIn(xml, 'relationshipName')
    };
}

/** What describes tell and nothing else asks for. */
function describedOnly(xml: MetadataElement): Pick<FieldShape, 'formulaText' | 'blanksAsZeros' | 'controllingField'> {
    const formulaText = textIn(xml, 'formula');
    const controllingField = childrenOf(xml, 'valueSet').map((set) => textIn(set, 'controllingField'))[0];
    return {
        ...(formulaText === null
            ? {}
            : { formulaText, blanksAsZeros: textIn(xml, 'formulaTreatBlanksAs') === 'BlankAsZero' }),
        ...(controllingField ? { controllingField } : {})
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
