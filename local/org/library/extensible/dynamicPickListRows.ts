import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import type { DataRow } from './dataRow.ts';

/** An instance of VisualEditor.DynamicPickListRows. */
class DynamicPickListRows {
    readonly rows: ApexList;
    complete: boolean;

    constructor(rows: ApexList | null, complete: boolean | null) {
        this.rows = new ApexList(typeNamed('List<VisualEditor.DataRow>'), [...(rows ?? [])]);
        this.complete = complete ?? false;
    }
}

platformClass('VisualEditor.DynamicPickListRows', DynamicPickListRows);

/** VisualEditor.DynamicPickListRows (Apex Reference Guide, "DynamicPickListRows Class"). */
export const dynamicPickListRowsClass = defineClass({
    name: 'VisualEditor.DynamicPickListRows',
    kind: 'class',
    constructors: {
        'DynamicPickListRows()': () => new DynamicPickListRows(null, false),
        'DynamicPickListRows(List<VisualEditor.DataRow> rows)': (rows: ApexList | null) =>
            new DynamicPickListRows(rows ?? nullArgument(), false),
        'DynamicPickListRows(List<VisualEditor.DataRow> rows, Boolean containsAllRows)': (
            rows: ApexList | null,
            complete: boolean | null
        ) => new DynamicPickListRows(rows ?? nullArgument(1), complete)
    },
    instance: {
        'void addAllRows(List<VisualEditor.DataRow> rows)': (self: DynamicPickListRows, rows: ApexList | null) => {
            self.rows.items.push(...(rows ?? nullArgument()));
        },
        'void addRow(VisualEditor.DataRow row)': (self: DynamicPickListRows, row: DataRow | null) => {
            self.rows.items.push(row);
        },
        'Boolean containsAllRows()': (self: DynamicPickListRows) => self.complete,
        'VisualEditor.DataRow get(Integer i)': (self: DynamicPickListRows, index: number | null) =>
            self.rows.get(index ?? nullArgument()),
        'List<VisualEditor.DataRow> getDataRows()': (self: DynamicPickListRows) => self.rows,
        'void setContainsAllRows(Boolean containsAllRows)': (self: DynamicPickListRows, complete: boolean | null) => {
            self.complete = complete ?? nullArgument();
        },
        'Integer size()': (self: DynamicPickListRows) => self.rows.items.length,
        'void sort()': (self: DynamicPickListRows) => {
            (self.rows.items as DataRow[]).sort((one, other) => one.compareTo(other));
        }
    }
});
