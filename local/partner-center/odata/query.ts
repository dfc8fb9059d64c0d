import type { Referral } from '../referral/referral.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import type { Filter } from './filter.ts';
import { parseFilter } from './parseFilter.ts';
import { predicate } from './predicate.ts';

/** The options of a list request, checked. */
export interface ListQuery {
    /** As sent; a paging token carries them on. */
    readonly options: Readonly<Record<string, string>>;
    readonly filter: Filter | null;
    readonly holds: (referral: Referral) => boolean;
    readonly order: { readonly field: 'createdDateTime' | 'updatedDateTime'; readonly descending: boolean };
    readonly select: readonly string[] | null;
    readonly top: number;
    readonly skip: number;
    readonly count: boolean;
}

const known = ['$filter', '$orderby', '$select', '$top', '$skip', '$count', '$expand', '$skiptoken'];

/** @throws SyntaxError in words for the caller when an option is unknown or has a wrong value */
export function listQuery(sent: Readonly<Record<string, unknown>>, settings: SwitchSettings): ListQuery {
    const options: Record<string, string> = {};
    for (const [name, value] of Object.entries(sent)) {
        if (!name.startsWith('$')) continue;
        if (!known.includes(name)) throw new SyntaxError(`The query option '${name}' is not supported.`);
        if (typeof value !== 'string') throw new SyntaxError(`The query option '${name}' stands more than once.`);
        options[name] = value;
    }
    const filter = options.$filter ? parseFilter(options.$filter) : null;
    return {
        options,
        filter,
        holds: filter ? predicate(filter, settings) : () => true,
        order: order(options.$orderby),
        select: options.$select ? options.$select.split(',').map((name) => selected(name.trim())) : null,
        top: wholeNumber('$top', options.$top) ?? Infinity,
        skip: wholeNumber('$skip', options.$skip) ?? 0,
        count: truth(options.$count)
    };
}

function order(text = 'createdDateTime asc'): ListQuery['order'] {
    const match = /^\s*(createdDateTime|updatedDateTime)(?:\s+(asc|desc))?\s*$/.exec(text);
    if (!match)
        throw new SyntaxError(`$orderby takes createdDateTime or updatedDateTime with asc or desc, not '${text}'.`);
    return { field: match[1] as 'createdDateTime' | 'updatedDateTime', descending: match[2] === 'desc' };
}

function selected(name: string): string {
    if (!/^[A-Za-z]+$/.test(name)) throw new SyntaxError(`$select takes names of properties, not '${name}'.`);
    return name;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text)) throw new SyntaxError(`${name} takes a whole number, not '${text}'.`);
    return Number(text);
}

function truth(text: string | undefined): boolean {
    if (text !== undefined && !/^(true|false)$/.test(text))
        throw new SyntaxError(`$count takes true or false, not '${text}'.`);
    return text === 'true';
}
