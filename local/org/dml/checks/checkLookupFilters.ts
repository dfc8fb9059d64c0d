import { current } from '../../platform/transactions/transaction.ts';
import { fieldAt, type FilterPlaces } from '../../schema/filterPath.ts';
import { logicHolds } from '../../schema/filterLogic.ts';
import type { FilterPath, LookupFilter, LookupFilterItem } from '../../schema/lookupFilter.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import type { StoredRow } from '../../store/store.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError } from '../dmlError.ts';
import { readGlobal } from '../formula/globalVariable.ts';
import { savedAt } from '../formula/withFormulas.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf } from '../save/rowFields.ts';
import { filterValues } from './filterValues.ts';
import { meets } from './meets.ts';

const message = 'Value does not exist or does not match filter criteria.';

/**
 * The required filters of a row's lookups. Like validation rules they are asked at every save, whether the lookup changed
 * or not (fact dml-lookup-filters).
 */
export function checkLookupFilters(row: PendingRow): void {
    row.shape.fields.forEach((field, slot) => {
        const { lookupFilter: filter } = field;
        const id = row.values[slot] ?? null;
        if (filter === null || filter.optional || id === null) return;
        const target = current().org.store.row(id as string);
        if (target && !holds(filter, row, target)) {
            row.errors.push(dmlError('FIELD_FILTER_VALIDATION_EXCEPTION', filter.message ?? message, field.name));
        }
    });
}

function holds(filter: LookupFilter, row: PendingRow, target: StoredRow): boolean {
    const { schema } = current().org;
    const places = { source: row.shape, target: target.table.shape, object: (name: string) => schema.object(name) };
    return logicHolds(filter.logic, (index) => itemHolds(filter.items[index]!, filter, row, target, places));
}

function itemHolds(
    { field: path, operation, value }: LookupFilterItem,
    { file }: LookupFilter,
    row: PendingRow,
    target: StoredRow,
    places: FilterPlaces
): boolean {
    const read = (from: FilterPath): ApexValue => readAt(from, row, target, file, places);
    const field = fieldAt(path, places);
    const actual = read(path);
    if (value !== null && typeof value !== 'string') return meets(operation, actual, [read(value)], asItIs);
    if (!field) return meets(operation, actual, [value], asItIs);
    return meets(operation, nameable(field, actual, value), filterValues(field, value), asItIs);
}

/** Filters of lookups regard case. */
function asItIs(text: string): string {
    return text;
}

function readAt(path: FilterPath, row: PendingRow, target: StoredRow, file: string, places: FilterPlaces): ApexValue {
    const field = fieldAt(path, places);
    if (field === undefined) throw new Refused(`filters over ${path.from}.${path.names.join('.')} (${file})`);
    if (field === null) return null;
    if (path.from === 'target') {
        return savedAt(target.table.shape, target.row.values, path.names);
    }
    return path.from === '$Source'
        ? savedAt(row.shape, row.values, path.names)
        : readGlobal([path.from, ...path.names]);
}

/** Filters call record types by their names, not by their ids. */
function nameable(field: FieldShape, actual: ApexValue, wanted: string | null): ApexValue {
    const byName = field.referenceTo.includes('RecordType') && wanted !== null && !/^012\w{12}(\w{3})?$/.test(wanted);
    const found = byName && actual !== null ? current().org.store.row(actual as string) : undefined;
    return found ? fieldOf({ shape: found.table.shape, values: found.row.values }, 'Name') : actual;
}
