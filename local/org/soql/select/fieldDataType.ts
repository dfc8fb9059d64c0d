import type { FieldShape, FieldType } from '../../schema/objectShape.ts';

const words: Readonly<Record<FieldType, string>> = {
    Id: 'Lookup()',
    Text: 'Text',
    TextArea: 'Text Area',
    LongTextArea: 'Long Text Area',
    Html: 'Rich Text Area',
    EncryptedText: 'Text (Encrypted)',
    Picklist: 'Picklist',
    MultiselectPicklist: 'Picklist (Multi-Select)',
    Email: 'Email',
    Phone: 'Phone',
    Url: 'URL',
    AutoNumber: 'Auto Number',
    Checkbox: 'Checkbox',
    Number: 'Number',
    Currency: 'Currency',
    Percent: 'Percent',
    Integer: 'Number',
    Long: 'Number',
    Date: 'Date',
    DateTime: 'Date/Time',
    Time: 'Time',
    Lookup: 'Lookup',
    MasterDetail: 'Master-Detail',
    Base64: 'Base64',
    Address: 'Address',
    Location: 'Geolocation',
    Any: 'Any'
};
const withLength = /^(Text|TextArea|LongTextArea|Html|EncryptedText)$/;
const numeric = /^(Number|Currency|Percent)$/;

/** FieldDefinition.DataType: the kind of a field as Setup names it, `Currency(16, 2)`, `Lookup(Account)`, `Formula (Text)`. */
export function fieldDataType(field: FieldShape): string {
    const word = words[field.type];
    if (field.formula !== null) {
        return `Formula (${word})`;
    }
    if (field.rollUp !== null) {
        return `Roll-Up Summary (${field.rollUp.operation.toUpperCase()} ${field.rollUp.childObject})`;
    }
    if (field.type === 'Lookup' || field.type === 'MasterDetail') {
        return `${word}(${field.referenceTo.filter((target) => target !== '*').join(',')})`;
    }
    if (numeric.test(field.type)) {
        const scale = field.scale ?? 0;
        return `${word}(${(field.precision ?? 18) - scale}, ${scale})`;
    }
    return withLength.test(field.type) && field.length !== null ? `${word}(${field.length})` : word;
}
