import { MetadataError } from '../platform/metadata/metadataError.ts';
import { childrenOf, textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';

/** One line of a filter: a field, an operation and what it is compared with. */
export interface FilterItem {
    /** From the record: `['Amount']`, `['Account', 'Name']`. */
    readonly field: readonly string[];
    readonly operation: FilterOperation;
    /** As the file has it: several values are separated by commas; null for an empty one. */
    readonly value: string | null;
}

/** Operations of the metadata API (FilterItem), all but `within`. */
const operations = [
    'equals',
    'notEqual',
    'lessThan',
    'greaterThan',
    'lessOrEqual',
    'greaterOrEqual',
    'contains',
    'notContain',
    'startsWith',
    'includes',
    'excludes'
] as const;

export type FilterOperation = (typeof operations)[number];

/** The operation of a filter item; null for one that is not known. */
export function operationIn(item: MetadataElement): FilterOperation | null {
    const text = textIn(item, 'operation');
    return operations.find((one) => one === text) ?? null;
}

/** The filter items of a roll-up summary over an object; all of them must hold. */
export function filterItems(xml: MetadataElement, element: string, object: string, file: string): FilterItem[] {
    return childrenOf(xml, element).map((item) => {
        const operation = operationIn(item);
        if (operation === null || textIn(item, 'valueField') !== null) {
            const what = operation === null ? textIn(item, 'operation') : `${operation} with valueField`;
            throw new MetadataError(file, `filters with the operation ${what}`, { kind: 'refusal' });
        }
        const path = (textIn(item, 'field') ?? '').split('.');
        return {
            field: path[0] === object ? path.slice(1) : path,
            operation,
            value: textIn(item, 'value') || null
        };
    });
}
