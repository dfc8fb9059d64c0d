import { catalogueObject } from '../../library/catalogue/catalogue.ts';
import { ObjectShape } from '../objectShape.ts';
import { standardField } from './fieldText.ts';

let known: ObjectShape | undefined;

/**
 * The object `Name`: as such a record is read what stands behind a lookup with several targets (`task.What`), with the
 * fields that all of them share (SOQL and SOSL Reference, "Understanding Polymorphic Keys and Relationships"). It has no
 * rows of its own.
 */
export function nameObject(): ObjectShape {
    return (known ??= new ObjectShape({
        name: 'Name',
        label: 'Name',
        pluralLabel: 'Names',
        keyPrefix: '',
        kind: 'standard',
        fields: (catalogueObject('Name')?.fields ?? []).map(standardField),
        childRelationships: [],
        validationRules: [],
        publishBehavior: null,
        settingType: null,
        sharingModel: 'ReadWrite',
        setup: false
    }));
}
