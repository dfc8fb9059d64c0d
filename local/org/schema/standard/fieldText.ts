import type { CatalogueField } from '../../library/catalogue/objectText.ts';
import { parseFormula } from '../formula/parseFormula.ts';
import type { FieldShape, FieldType } from '../objectShape.ts';

const typeOfCatalogue: Readonly<Record<string, FieldType>> = {
    String: 'Text',
    Boolean: 'Checkbox',
    Integer: 'Integer',
    Long: 'Long',
    Decimal: 'Number',
    Date: 'Date',
    Datetime: 'DateTime',
    Time: 'Time',
    Blob: 'Base64',
    Id: 'Id',
    Address: 'Address',
    Location: 'Location',
    Object: 'Any'
};
const systemFields = /^(Id|IsDeleted|CreatedDate|CreatedById|LastModifiedDate|LastModifiedById|SystemModstamp)$/;

/** A standard field as the catalogue knows it, without the details that only the overlay knows. */
export function standardField(field: CatalogueField): FieldShape {
    const lookup = field.relationshipName !== null;
    const readOnly = systemFields.test(field.name);
    return {
        name: field.name,
        label: field.name.replace(/Id$/, lookup ? ' ID' : 'Id').replace(/([a-z])([A-Z])/g, '$1 $2'),
        type: lookup ? 'Lookup' : typeOfCatalogue[field.type]!,
        length: field.type === 'String' ? 255 : null,
        precision: field.type === 'Decimal' ? 18 : null,
        scale: field.type === 'Decimal' ? 2 : null,
        required: false,
        unique: false,
        caseSensitive: false,
        externalId: false,
        referenceTo: targets(field),
        relationshipName: field.relationshipName,
        deleteConstraint: 'SetNull',
        picklist: [],
        restrictedPicklist: false,
        defaultValue: field.type === 'Boolean' ? { kind: 'boolean', value: false } : null,
        formula: null,
        rollUp: null,
        displayFormat: null,
        createable: !readOnly,
        updateable: !readOnly,
        custom: false,
        helpText: null,
        lookupFilter: null
    };
}

/** The catalogue calls polymorphic lookups those to `Name`; `*` stands for every object that records are related to. */
function targets({ name, referenceTo }: CatalogueField): string[] {
    if (referenceTo !== 'Name') {
        return referenceTo === null ? [] : [referenceTo];
    }
    return name.endsWith('OwnerId') || name === 'UserOrGroupId' ? ['Group', 'User'] : ['*'];
}

/**
 * What the overlay says of one field, in words separated by blanks: `Text(120) required`, `Currency(18,2)`, `cascade`,
 * `restrict`, `to:Group,User`, `readonly`, `createonly`, `unique`, `default:false`, `label:Deal_name`, `format:{0000}`.
 */
export function withDetails(field: FieldShape, details: string): FieldShape {
    return details.split(' ').reduce(withDetail, field);
}

function withDetail(field: FieldShape, word: string): FieldShape {
    const [name, value = ''] = word.split(':') as [string, string?];
    switch (name) {
        case 'required':
            return { ...field, required: true };
        case 'unique':
            return { ...field, unique: true };
        case 'readonly':
            return { ...field, createable: false, updateable: false };
        case 'createonly':
            return { ...field, updateable: false };
        case 'combobox':
            return { ...field, isCombobox: true };
        case 'cascade':
            return { ...field, deleteConstraint: 'Cascade' };
        case 'restrict':
            return { ...field, deleteConstraint: 'Restrict' };
        case 'to':
            return { ...field, referenceTo: value.split(',') };
        case 'format':
            return { ...field, displayFormat: value };
        case 'label':
            return { ...field, label: value.replaceAll('_', ' ') };
        case 'default':
            return { ...field, defaultValue: parseFormula(value) };
        default:
            return { ...field, ...typeDetail(name) };
    }
}

function typeDetail(word: string): Partial<FieldShape> {
    const match = /^([A-Z]\w+)(?:\((\d+)(?:,(\d+))?\))?$/.exec(word);
    if (!match) {
        throw new Error(`standard field detail ${word} is not understood`);
    }
    const [, type, first, second] = match;
    return second === undefined
        ? { type: type as FieldType, ...(first === undefined ? {} : { length: Number(first) }) }
        : { type: type as FieldType, precision: Number(first), scale: Number(second) };
}
