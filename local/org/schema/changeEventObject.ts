import { catalogueObject } from '../library/catalogue/catalogue.ts';
import type { FieldShape, ObjectDefinition } from './objectShape.ts';
import { standardField } from './standard/fieldText.ts';

/** Fields that change events have not, or have as their own (Change Data Capture guide, "Change Event Fields"). */
const notCaptured = /^(Id|IsDeleted|SystemModstamp|LastViewedDate|LastReferencedDate|LastActivityDate)$/;

/** `AccountChangeEvent` and `Thing__ChangeEvent` as the names of their objects: `Account`, `Thing__c`. */
export function changedObject(name: string): string | null {
    const match = /^(\w+?)(__)?ChangeEvent$/i.exec(name);
    return match && (match[2] ? `${match[1]}__c` : match[1]!);
}

/**
 * The change event of an object: the object's own fields, the header and the replay id. Records of it are made in memory
 * by tests; the local org captures no changes, so that none are ever delivered. null when Salesforce has no such event.
 */
export function changeEventObject(object: ObjectDefinition): ObjectDefinition | null {
    const custom = /__c$/i.test(object.name);
    const name = custom ? object.name.replace(/__c$/i, '__ChangeEvent') : `${object.name}ChangeEvent`;
    if (custom ? object.kind !== 'custom' : catalogueObject(name) === undefined) {
        return null;
    }
    return {
        ...object,
        name,
        label: `Change Event: ${object.label}`,
        pluralLabel: `Change Event: ${object.label}`,
        keyPrefix: '',
        kind: 'event',
        fields: [
            plain('Id', 'Id'),
            plain('ReplayId', 'String'),
            plain('ChangeEventHeader', 'Object'),
            ...object.fields.filter((field) => !notCaptured.test(field.name)).map(asWritten)
        ],
        childRelationships: [],
        validationRules: []
    };
}

function plain(name: string, type: string): FieldShape {
    return standardField({ name, type, relationshipName: null, referenceTo: null });
}

/** A field as the event carries it: nothing is computed, required or filled in. */
function asWritten(field: FieldShape): FieldShape {
    return { ...field, required: false, unique: false, formula: null, rollUp: null, defaultValue: null };
}
