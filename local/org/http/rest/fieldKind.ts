import type { FieldShape } from '../../schema/objectShape.ts';

/** The types of the REST API's describe (`soapType` without `xsd:` says how JSON carries them). */
export type FieldKind =
    | 'id'
    | 'reference'
    | 'string'
    | 'textarea'
    | 'picklist'
    | 'multipicklist'
    | 'email'
    | 'phone'
    | 'url'
    | 'encryptedstring'
    | 'combobox'
    | 'boolean'
    | 'int'
    | 'long'
    | 'double'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'time'
    | 'base64'
    | 'address'
    | 'location'
    | 'anyType';

/** Metadata API names, where they are not the describe's own. */
const byMetadataName: Readonly<Record<string, FieldKind>> = {
    text: 'string',
    autonumber: 'string',
    longtextarea: 'textarea',
    html: 'textarea',
    richtextarea: 'textarea',
    encryptedtext: 'encryptedstring',
    checkbox: 'boolean',
    number: 'double',
    decimal: 'double',
    integer: 'int',
    lookup: 'reference',
    masterdetail: 'reference',
    metadatarelationship: 'reference',
    externallookup: 'reference',
    multiselectpicklist: 'multipicklist',
    summary: 'double',
    blob: 'base64'
};

export function fieldKind(field: FieldShape): FieldKind {
    const name = field.type.toLowerCase();
    return byMetadataName[name] ?? (name as FieldKind);
}

/** How the field is carried in JSON. */
export function carriedAs(
    kind: FieldKind
): 'text' | 'boolean' | 'integer' | 'decimal' | 'date' | 'datetime' | 'time' | 'base64' | 'compound' {
    switch (kind) {
        case 'boolean':
            return 'boolean';
        case 'int':
        case 'long':
            return 'integer';
        case 'double':
        case 'currency':
        case 'percent':
            return 'decimal';
        case 'date':
        case 'datetime':
        case 'time':
        case 'base64':
            return kind;
        case 'address':
        case 'location':
            return 'compound';
        default:
            return 'text';
    }
}
