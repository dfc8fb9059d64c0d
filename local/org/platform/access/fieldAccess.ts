import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { AccessRights } from '../users/orgUser.ts';

/** Standard fields that whoever sees the record sees: names, owner, audit fields, what the platform computes. */
const unsecured =
    /^(Id|Name|FirstName|LastName|MiddleName|Salutation|Suffix|OwnerId|RecordTypeId|(Created|LastModified)(Date|ById)|SystemModstamp|IsDeleted|Last(Viewed|Referenced|Activity)Date|Is(Closed|Won|Converted|Escalated|Latest|Archived))$/;

/** Whether permission sets and profiles grant the field by itself (Salesforce Help, "Field-Level Security"). */
export function hasFieldSecurity(shape: ObjectShape, field: FieldShape): boolean {
    if (field.required || field.type === 'MasterDetail' || (!field.custom && isFile(shape))) {
        return false;
    }
    if (!field.custom && (field.type === 'AutoNumber' || `${shape.name}.${field.name}` === 'Case.Status')) {
        return false;
    }
    return field.custom || (shape.kind === 'standard' && !shape.definition.setup && !unsecured.test(field.name));
}

/** Their standard fields go with the object (fact sharing-files-by-their-records). */
function isFile({ kind, name }: ObjectShape): boolean {
    return kind === 'standard' && /^(Attachment|ContentVersion|ContentDocument)$/.test(name);
}

/** What a user may do with a field. Fields without field-level security go with their object. */
export function fieldAccess(
    rights: AccessRights,
    shape: ObjectShape,
    field: FieldShape
): { readonly read: boolean; readonly edit: boolean } {
    if (!hasFieldSecurity(shape, field)) {
        const { read, create, edit } = rights.objectRights(shape.name);
        return { read, edit: create || edit };
    }
    return rights.fieldRights(shape.name, field.name);
}
