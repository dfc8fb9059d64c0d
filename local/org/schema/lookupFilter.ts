import { MetadataError } from '../platform/metadata/metadataError.ts';
import { childrenOf, flagIn, textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';
import { allItems, parseFilterLogic, type FilterLogic } from './filterLogic.ts';
import { operationIn, type FilterOperation } from './recordFilter.ts';

/** An active filter of a lookup: which records may be chosen (Metadata API Developer Guide, "LookupFilter"). */
export interface LookupFilter {
    /** Of the file that says it, for refusals and errors. */
    readonly file: string;
    readonly items: readonly LookupFilterItem[];
    readonly logic: FilterLogic;
    /** What a record that does not match is told; null for the platform's words. */
    readonly message: string | null;
    /** Only pages know of optional filters. */
    readonly optional: boolean;
}

export interface LookupFilterItem {
    readonly field: FilterPath;
    readonly operation: FilterOperation;
    /** The field that it is compared with, or a text as the file has it: null for a blank. */
    readonly value: FilterPath | string | null;
}

/** `Contact.Account.Name`, `$Source.AccountId`, `$Profile.Name`: where it begins, and the names from there. */
export interface FilterPath {
    /** `target` is the record that was chosen, `$Source` the one that chooses; the others are about the user. */
    readonly from: 'target' | '$Source' | '$User' | '$Profile' | '$UserRole' | '$Organization';
    readonly names: readonly string[];
}

const globals: readonly FilterPath['from'][] = ['$Source', '$User', '$Profile', '$UserRole', '$Organization'];
const mostItems = 10;

/**
 * The filter of a lookup, null without an active one.
 * @throws MetadataError that names the item, where the filter is no filter
 */
export function lookupFilterOf(field: MetadataElement, target: string | null, file: string): LookupFilter | null {
    const [xml] = childrenOf(field, 'lookupFilter').filter((filter) => flagIn(filter, 'active'));
    if (!xml) return null;
    const fail = (message: string): never => {
        throw new MetadataError(file, `lookupFilter: ${message}`);
    };
    const items = childrenOf(xml, 'filterItems').map((item, index): LookupFilterItem => {
        const path = (element: string): FilterPath | null => {
            const text = textIn(item, element);
            return text
                ? (pathOf(text, target) ?? fail(`item ${index + 1}: ${text} is no field of ${target ?? 'an object'}`))
                : null;
        };
        return {
            field: path('field') ?? fail(`item ${index + 1} has no field`),
            operation:
                operationIn(item) ?? fail(`item ${index + 1}: there is no operation ${textIn(item, 'operation')}`),
            value: path('valueField') ?? (textIn(item, 'value') || null)
        };
    });
    if (items.length === 0) fail('there are no filterItems');
    if (items.length > mostItems) fail(`there are more than ${mostItems} filterItems`);
    return {
        file,
        items,
        logic: logicOf(textIn(xml, 'booleanFilter'), items.length, fail),
        message: textIn(xml, 'errorMessage') || null,
        optional: flagIn(xml, 'isOptional')
    };
}

function logicOf(text: string | null, count: number, fail: (message: string) => never): FilterLogic {
    if (!text) return allItems(count);
    try {
        return parseFilterLogic(text, count);
    } catch (error) {
        return fail(`booleanFilter ${(error as Error).message}`);
    }
}

/** Null where a path begins with nothing that filters know, or ends there. */
function pathOf(text: string, target: string | null): FilterPath | null {
    const [first = '', ...names] = text.trim().split('.');
    const known = globals.find((one) => one.toLowerCase() === first.toLowerCase());
    const from = first.toLowerCase() === target?.toLowerCase() ? 'target' : known;
    return from === undefined || names.length === 0 || names.includes('') ? null : { from, names };
}
