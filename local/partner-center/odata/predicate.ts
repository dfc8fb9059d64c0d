import type { Referral } from '../referral/referral.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import { fieldType, type FieldType } from './fields.ts';
import type { Comparison, Filter, Literal } from './filter.ts';

type Test = (item: unknown) => boolean;

/**
 * A test for referrals from a filter.
 * @throws SyntaxError when a property cannot be filtered by, or is compared with a value of another type
 */
export function predicate(filter: Filter, settings: SwitchSettings): (referral: Referral) => boolean {
    return build(filter, settings, null);
}

function build(filter: Filter, settings: SwitchSettings, collection: string | null): Test {
    if (filter.kind === 'and' || filter.kind === 'or') {
        const [left, right] = [build(filter.left, settings, collection), build(filter.right, settings, collection)];
        return filter.kind === 'and' ? (item) => left(item) && right(item) : (item) => left(item) || right(item);
    }
    if (filter.kind === 'not') {
        const inner = build(filter.of, settings, collection);
        return (item) => !inner(item);
    }
    if (filter.kind === 'any') {
        const [inner, items] = [build(filter.of, settings, filter.collection), reader(filter.collection)];
        return (item) => (items(item) as readonly unknown[]).some(inner);
    }
    const type = fieldType(filter.field, collection, settings);
    const wanted = comparable(filter.value, type, filter.field, settings);
    const [read, holds] = [reader(filter.field), comparison[filter.operator]];
    return (item) => holds(normal(read(item), type), wanted);
}

/** Reads a path; the short ones without a loop, for lists look at every referral. */
function reader(path: string): (item: unknown) => unknown {
    type Members = Record<string, unknown> | null | undefined;
    const [first, second, ...more] = path.split('/') as [string, ...string[]];
    if (second === undefined) return (item) => (item as Members)?.[first];
    const next = [second, ...more];
    return (item) => next.reduce((value, step) => (value as Members)?.[step], (item as Members)?.[first]);
}

type Value = string | number | boolean | null;

const ordered = (holds: (left: string | number, right: string | number) => boolean) => (left: Value, right: Value) =>
    left !== null && right !== null && holds(left as string | number, right as string | number);

const comparison: Record<Comparison, (left: Value, right: Value) => boolean> = {
    eq: (left, right) => left === right,
    ne: (left, right) => left !== right,
    gt: ordered((left, right) => left > right),
    ge: ordered((left, right) => left >= right),
    lt: ordered((left, right) => left < right),
    le: ordered((left, right) => left <= right)
};

function normal(value: unknown, type: FieldType): Value {
    if (value === undefined || value === null) return null;
    if (type === 'guid') return (value as string).toLowerCase();
    return type === 'date' ? fullMoment(value as string) : (value as Value);
}

function comparable(literal: Literal, type: FieldType, field: string, settings: SwitchSettings): Value {
    if (literal.type === 'null') return null;
    const { value } = literal;
    if (type === 'date' && literal.quoted && settings['U-11.quotedDates']) return fullMoment(String(value));
    if (type === 'date' && literal.type === 'date') return fullMoment(String(value));
    if (type === 'guid' && (literal.type === 'guid' || literal.type === 'text')) return String(value).toLowerCase();
    if (type === 'text' && literal.type === 'text') return value;
    if (type === literal.type) return value;
    throw new SyntaxError(
        `'${field}' is a ${type}, it cannot be compared with a ${literal.type} ${JSON.stringify(value)}.`
    );
}

/** Seven fraction digits and Z, so that comparing texts compares moments. @throws SyntaxError when it is no date */
export function fullMoment(value: string): string {
    if (value.length === 28 && value.endsWith('Z')) return value;
    const ms = Date.parse(/T[^Z+-]*$/.test(value) ? `${value}Z` : value);
    if (Number.isNaN(ms)) throw new SyntaxError(`'${value}' is not a date.`);
    const fraction = (/\.(\d+)/.exec(value)?.[1] ?? '').padEnd(7, '0');
    return `${new Date(ms).toISOString().slice(0, 19)}.${fraction}Z`;
}
