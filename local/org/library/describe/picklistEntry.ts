import type { PicklistValue } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/apexList.ts';
import { platformClass } from '../../values/platformClass.ts';
import { typeNamed } from '../../values/runtimeType.ts';
import { defineClass } from '../definition.ts';
import { answers } from './property.ts';

class PicklistEntry {
    readonly value: PicklistValue;

    constructor(value: PicklistValue) {
        this.value = value;
    }
}

platformClass('Schema.PicklistEntry', PicklistEntry);

export function picklistEntries(values: readonly PicklistValue[]): ApexList {
    return new ApexList(
        typeNamed('List<Schema.PicklistEntry>'),
        values.map((value) => new PicklistEntry(value))
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
