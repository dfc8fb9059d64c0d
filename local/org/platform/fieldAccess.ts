import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { AccessRights } from './orgUser.ts';

/**
 * What a user may do with a field. Fields without field-level security (required ones, masters, Id, Name and the audit
 * fields of custom objects) go with their object (Salesforce Help, "Field-Level Security").
 */
export function fieldAccess(
    rights: AccessRights,
    shape: ObjectShape,
    field: FieldShape
): { readonly read: boolean; readonly edit: boolean } {
    const unsecured = field.required || field.name === 'Id' || (shape.kind !== 'standard' && !field.custom);
    if (unsecured) {
        const { read, create, edit } = rights.objectRights(shape.name);
        return { read, edit: create || edit };
    }
    return rights.fieldRights(shape.name, field.name);
}
