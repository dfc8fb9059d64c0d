import type { FieldShape } from '../../schema/objectShape.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';

/** The Apex type of a field's values. */
export function fieldType(field: FieldShape): RuntimeType {
    return typeNamed(typeNames[field.type] ?? 'String');
}

const typeNames: Readonly<Partial<Record<FieldShape['type'], string>>> = {
    Id: 'Id',
    Lookup: 'Id',
    MasterDetail: 'Id',
    Checkbox: 'Boolean',
    Number: 'Decimal',
    Currency: 'Decimal',
    Percent: 'Decimal',
    Integer: 'Integer',
    Long: 'Long',
    Date: 'Date',
    DateTime: 'Datetime',
    Time: 'Time',
    Base64: 'Blob',
    Address: 'System.Address',
    Location: 'System.Location',
    Any: 'Object'
};
