import type { FilterItem } from '../../schema/recordFilter.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { fieldOf } from '../save/rowFields.ts';
import { filterValues } from './filterValues.ts';
import { meets } from './meets.ts';

/** Whether a row meets every item of a filter of metadata. Text is compared without regard to case. */
export function matchesFilter(shape: ObjectShape, row: Row, items: readonly FilterItem[]): boolean {
    return items.every((item) => matches(shape, row, item));
}

function matches(shape: ObjectShape, row: Row, { field: path, operation, value }: FilterItem): boolean {
    const field = path.length === 1 ? shape.field(path[0]!) : undefined;
    if (!field) throw new Refused(`filters over ${shape.name}.${path.join('.')}`);
    const actual = fieldOf({ shape, values: row.values }, field.name);
    return meets(operation, actual, filterValues(field, value), (text) => text.toLowerCase());
}
