import type { OrgFeatures } from '../project/orgFeatures.ts';
import { currencies } from './currencies.ts';
import type { FieldShape, ObjectDefinition } from './objectShape.ts';
import { standardField, withDetails } from './standard/fieldText.ts';

/** CurrencyIsoCode: the currency of a record's amounts, the corporate one where nothing is said. */
export function currencyField(): FieldShape {
    const plain = { name: 'CurrencyIsoCode', type: 'String', relationshipName: null, referenceTo: null };
    const field = withDetails(standardField(plain), 'Picklist(3)');
    return {
        ...field,
        label: 'Currency ISO Code',
        picklist: currencies.map(({ iso }) => ({ value: iso, label: iso, active: true, default: iso === 'USD' })),
        restrictedPicklist: true,
        defaultValue: { kind: 'text', value: currencies[0]!.iso }
    };
}

/** Custom objects with the field that multiple currencies give to every record. */
export function withCurrency(object: ObjectDefinition, { multiCurrency }: OrgFeatures): ObjectDefinition {
    return multiCurrency && object.kind === 'custom'
        ? { ...object, fields: [...object.fields, currencyField()] }
        : object;
}
