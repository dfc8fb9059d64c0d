import type { ObjectDefinition, PicklistValue } from './objectShape.ts';
import { standardField, withDetails } from './standard/fieldText.ts';

/** `Thing__Share`: the manual and Apex shares of a custom object that is not open to everybody; null for an open one. */
export function shareObject(
    object: ObjectDefinition,
    keyPrefix: string,
    reasons: readonly PicklistValue[]
): ObjectDefinition | null {
    if (object.kind !== 'custom' || !/^(Private|Read)$/.test(object.sharingModel)) {
        return null;
    }
    const field = (name: string, details: string, relationshipName: string | null = null) =>
        withDetails(
            standardField({ name, type: relationshipName ? 'Id' : 'String', relationshipName, referenceTo: null }),
            details
        );
    return {
        ...object,
        name: object.name.replace(/__c$/i, '__Share'),
        label: `Share: ${object.label}`,
        pluralLabel: `Share: ${object.label}`,
        keyPrefix,
        fields: [
            field('Id', 'Id'),
            field('ParentId', `required createonly cascade to:${object.name}`, 'Parent'),
            field('UserOrGroupId', 'required createonly to:Group,User', 'UserOrGroup'),
            field('AccessLevel', 'Picklist(40) required'),
            {
                ...field('RowCause', 'Picklist(40) createonly default:"Manual"'),
                picklist: [...standardReasons, ...reasons]
            },
            field('IsDeleted', 'Checkbox readonly default:false'),
            field('LastModifiedDate', 'DateTime readonly'),
            field('LastModifiedById', 'readonly to:User', 'LastModifiedBy')
        ],
        sharingModel: 'ReadWrite'
    };
}

/** Only Manual and the reasons of the object's own can be given by Apex. */
const standardReasons = ['Manual', 'Owner', 'Rule', 'Team', 'ImplicitChild', 'ImplicitParent', 'GuestRule'].map(
    (value): PicklistValue => ({ value, label: value, active: true, default: false })
);
