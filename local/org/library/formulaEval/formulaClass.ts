import { formulaValue } from '../../dml/formula/withFormulas.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { FormulaBuilder } from './formulaBuilder.ts';

/** An instance of System.FormulaRecalcResult: what became of one record. */
class RecalcResult {
    readonly record: SObjectValue;

    constructor(record: SObjectValue) {
        this.record = record;
    }
}

platformClass('System.FormulaRecalcResult', RecalcResult);

/** System.Formula and the result of its recalculation (Apex Reference Guide, "Formula Class"). */
export const formulaClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'System.Formula',
        kind: 'class',
        static: {
            'FormulaEval.FormulaBuilder builder()': () => new FormulaBuilder(),
            'List<FormulaRecalcResult> recalculateFormulas(List<SObject> records)': (records: ApexList | null) => {
                const results = (records ?? nullArgument()).items.map((record) => recalculate(record as SObjectValue));
                return new ApexList(typeNamed('List<System.FormulaRecalcResult>'), results);
            }
        }
    }),
    defineClass({
        name: 'System.FormulaRecalcResult',
        kind: 'class',
        instance: {
            'List<FormulaRecalcFieldError> getErrors()': () =>
                new ApexList(typeNamed('List<System.FormulaRecalcFieldError>')),
            'SObject getSObject()': (self: RecalcResult) => self.record,
            'Boolean isSuccess()': () => true
        }
    }),
    defineClass({
        name: 'System.FormulaRecalcFieldError',
        kind: 'class',
        instance: { 'String getFieldError()': () => null, 'String getFieldName()': () => null }
    })
];

/** Fills the formula fields of a record in memory from its other fields. */
export function recalculate(record: SObjectValue): RecalcResult {
    const { shape } = record;
    const values = shape.fields.map((field, slot) => (field.formula === null ? (record.at(slot) ?? null) : null));
    shape.fields.forEach((field, slot) => {
        if (field.formula !== null) {
            record.put(slot, formulaValue(shape, values, slot));
        }
    });
    return new RecalcResult(record);
}
