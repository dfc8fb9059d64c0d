import type { FieldShape, PicklistValue } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { jsonClass, type JsonMember } from '../json/jsonShape.ts';
import { answers } from './property.ts';
import { validFor } from './validFor.ts';

class PicklistEntry {
    value: PicklistValue;
    /** Of a dependent picklist, see `validFor.ts`. */
    validFor: string | null;

    constructor(value: PicklistValue, valid: string | null) {
        this.value = value;
        this.validFor = valid;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof PicklistEntry && other.keyText() === this.keyText();
    }

    keyText(): string {
        return `p${JSON.stringify([this.value, this.validFor])}`;
    }
}

platformClass('Schema.PicklistEntry', PicklistEntry);

type Key = keyof PicklistValue;

/** JSON is the way to entries that no field has (fact library-json-picklist-entry). */
jsonClass('Schema.PicklistEntry', {
    make: () => new PicklistEntry({ value: '', label: '', active: false, default: false }, null),
    members: [
        member('active', 'Boolean', 'active'),
        member('defaultValue', 'Boolean', 'default'),
        member('label', 'String', 'label'),
        {
            name: 'validFor',
            type: 'String',
            get: (self: PicklistEntry) => self.validFor,
            set: (self: PicklistEntry, value: string | null) => {
                self.validFor = value;
            }
        },
        member('value', 'String', 'value')
    ]
});

function member(name: string, type: string, key: Key): JsonMember {
    return {
        name,
        type,
        get: (self: PicklistEntry) => self.value[key],
        set: (self: PicklistEntry, value: PicklistValue[Key]) => {
            self.value = { ...self.value, [key]: value };
        }
    };
}

/** @param controlling - the field that a dependent picklist hangs on */
export function picklistEntries(values: readonly PicklistValue[], controlling: FieldShape | undefined): ApexList {
    return new ApexList(
        typeNamed('List<Schema.PicklistEntry>'),
        values.map((value) => new PicklistEntry(value, validFor(value, controlling)))
    );
}

export const picklistEntryClass = defineClass({
    name: 'Schema.PicklistEntry',
    kind: 'class',
    ...answers([
        ['String', 'getLabel', (self: PicklistEntry) => self.value.label],
        ['String', 'getValue', (self: PicklistEntry) => self.value.value],
        ['Boolean', 'isActive', (self: PicklistEntry) => self.value.active],
        ['Boolean', 'isDefaultValue', (self: PicklistEntry) => self.value.default]
    ])
});
