import { nullArgument } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of VisualEditor.DataRow: one choice of a property of a component. */
export class DataRow {
    readonly label: string | null;
    readonly value: ApexValue;
    readonly selected: boolean;

    constructor(label: string | null, value: ApexValue, selected: boolean | null) {
        this.label = label;
        this.value = value;
        this.selected = selected ?? false;
    }

    /** Rows are ordered by what an administrator reads. */
    compareTo(other: DataRow): number {
        const [own, theirs] = [this.label ?? '', other.label ?? ''];
        return own === theirs ? 0 : own < theirs ? -1 : 1;
    }
}

platformClass('VisualEditor.DataRow', DataRow);

/** VisualEditor.DataRow (Apex Reference Guide, "DataRow Class"). */
export const dataRowClass = defineClass({
    name: 'VisualEditor.DataRow',
    kind: 'class',
    constructors: {
        'DataRow(String label, Object value)': (label: string | null, value: ApexValue) =>
            new DataRow(label, value, false),
        'DataRow(String label, Object value, Boolean selected)': (
            label: string | null,
            value: ApexValue,
            selected: boolean | null
        ) => new DataRow(label, value, selected)
    },
    instance: {
        'Object clone()': (self: DataRow) => new DataRow(self.label, self.value, self.selected),
        'Integer compareTo(VisualEditor.DataRow row)': (self: DataRow, row: DataRow | null) =>
            self.compareTo(row ?? nullArgument()),
        'String getLabel()': (self: DataRow) => self.label,
        'Object getValue()': (self: DataRow) => self.value,
        'Boolean isSelected()': (self: DataRow) => self.selected
    }
});
