import { ApexDate } from '../primitives/apexDate.ts';
import { midnight } from '../primitives/midnight.ts';
import { ApexDecimal } from '../primitives/apexDecimal.ts';
import { ApexDouble } from '../primitives/apexDouble.ts';
import { classRegistry } from './classMeta.ts';
import { isId, toId } from '../primitives/apexId.ts';
import { platformTypeOf } from './platformClass.ts';
import { raise } from '../exceptions/raise.ts';
import { typeNamed, type RuntimeType } from './runtimeType.ts';
import type { ApexValue, ValueProtocol } from '../value.ts';

const INTEGER = typeNamed('Integer');
const STRING = typeNamed('String');
const BOOLEAN = typeNamed('Boolean');
const LONG = typeNamed('Long');

/** The type of a value; null for null. An Id cannot be told from a String by its value and answers String. */
export function typeOf(value: ApexValue): RuntimeType | null {
    switch (typeof value) {
        case 'number':
            return INTEGER;
        case 'string':
            return STRING;
        case 'boolean':
            return BOOLEAN;
        case 'bigint':
            return LONG;
        default:
            return value === null ? null : objectType(value);
    }
}

function objectType(value: object): RuntimeType {
    return (value as ValueProtocol).runtimeType ?? platformTypeOf(value) ?? typeNamed('Object');
}

/** Names of everything a platform class is besides itself, lower case; the library's reader registers it. */
let platformAncestors: (name: string) => ReadonlySet<string> | undefined = () => undefined;

export function resolveAncestorsBy(resolver: (name: string) => ReadonlySet<string> | undefined): void {
    platformAncestors = resolver;
}

/** What else than its own type a value is an instance of, though a place of that type could not hold it as it is. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
    Integer: ['Long', 'Double', 'Decimal'],
    Long: ['Double', 'Decimal'],
    Double: ['Decimal'],
    Decimal: ['Double'],
    Date: ['Datetime']
};

/**
 * `value instanceof type`; false for null. A number is an instance of every wider numeric type, a Decimal of Double, a
 * Date of Datetime (the tests of fflib-apex-mocks rely on all of it).
 */
export function isInstance(value: ApexValue, type: RuntimeType): boolean {
    return fits(value, type) || (value !== null && (ALSO[typeOf(value)!.name]?.includes(type.name) ?? false));
}

/** Whether a place of that type may hold the value as it is. */
export function fits(value: ApexValue, type: RuntimeType): boolean {
    if (value === null) {
        return false;
    }
    if (type.kind === 'object') {
        return true;
    }
    if (type.name === 'Id') {
        return typeof value === 'string' && isId(value);
    }
    const own = typeOf(value)!;
    return own === type || isSubtype(own, type);
}

/** Whether every value of the one type is a value of the other. */
export function isSubtype(own: RuntimeType, type: RuntimeType): boolean {
    if (own === type || type.kind === 'object') {
        return true;
    }
    switch (type.kind) {
        case 'primitive':
        case 'enum':
            return false;
        case 'sobject':
            return own.kind === 'sobject' && type.name === 'SObject';
        case 'list':
            return own.kind === 'list' && viewable(own.args[0]!, type.args[0]!);
        case 'set':
            return own.kind === 'set' && sameArgument(own.args[0]!, type.args[0]!);
        case 'map':
            return (
                own.kind === 'map' &&
                sameArgument(own.args[0]!, type.args[0]!) &&
                (sameArgument(own.args[1]!, type.args[1]!) || viewable(own.args[1]!, type.args[1]!))
            );
        default:
            return hasAncestor(own, type);
    }
}

/**
 * Lists, and maps in their values, are covariant; those of records convert between SObject and its objects in both
 * directions, and those of ids are ones of texts.
 */
function viewable(own: RuntimeType, wanted: RuntimeType): boolean {
    return (
        isSubtype(own, wanted) ||
        (own.name === 'SObject' && wanted.kind === 'sobject') ||
        (own.name === 'Id' && wanted.name === 'String')
    );
}

function sameArgument(own: RuntimeType, wanted: RuntimeType): boolean {
    return (
        own === wanted ||
        (own.kind === 'sobject' &&
            wanted.kind === 'sobject' &&
            (own.name === 'SObject' || wanted.name === 'SObject')) ||
        (own.kind === wanted.kind &&
            own.args.length > 0 &&
            own.args.every((arg, i) => sameArgument(arg, wanted.args[i]!)))
    );
}

function hasAncestor(own: RuntimeType, type: RuntimeType): boolean {
    if (own.kind === type.key) {
        return true;
    }
    const user = classRegistry.find(own.key);
    if (user) {
        return user.meta.ancestors.has(type.key) || (type.args.length > 0 && hasInterface(user.meta.ancestors, type));
    }
    if (type.key === 'system.exception') {
        return own.key.endsWith('exception');
    }
    if (type.key.startsWith('system.iterable<') && (own.kind === 'list' || own.kind === 'set')) {
        return viewable(own.args[0]!, type.args[0]!);
    }
    return platformAncestors(own.name)?.has(type.key) ?? false;
}

/** An interface with other arguments (`Iterable<Object>` for one of strings): what its methods give is looked at then. */
function hasInterface(ancestors: ReadonlySet<string>, type: RuntimeType): boolean {
    const outer = type.key.slice(0, type.key.indexOf('<') + 1);
    return [...ancestors].some((one) => one.startsWith(outer));
}

/**
 * `(Type) value` for a value whose static type is wider. Numbers inside an Object convert to a wider number.
 * Raises System.TypeException otherwise.
 */
export function cast(value: ApexValue, type: RuntimeType): ApexValue {
    if (value === null || fits(value, type)) {
        return value;
    }
    const converted = widen(value, type.name);
    if (converted !== undefined) {
        return converted;
    }
    if (typeof value === 'string' && type.name === 'Id') {
        return raise('System.StringException', `Invalid id: ${value}`);
    }
    if (type.kind === 'list' && type.args[0]!.name === 'Id' && typeOf(value)!.name === 'List<String>') {
        return idsOf(value as object as Iterable<string | null>);
    }
    return failedCast(value, type.apexText().replace(/\bObject\b/g, 'ANY'));
}

/** @param to the wanted type in the words of the message */
export function failedCast(value: ApexValue, to: string): never {
    const from = typeof value === 'string' && isFullId(value) ? 'Id' : typeOf(value)!.apexText();
    return raise(
        'System.TypeException',
        `Invalid conversion from runtime type ${from.replace(/\bObject\b/g, 'ANY')} to ${to}`
    );
}

/** Eighteen characters with the right check letters: of what is only known as an Object, it is taken for an id. */
function isFullId(text: string): boolean {
    return text.length === 18 && isId(text) && toId(text.slice(0, 15)) === text;
}

/** A list of texts seen as one of ids: each has to be one. */
function idsOf<T extends Iterable<string | null>>(texts: T): ApexValue {
    for (const text of texts) {
        toId(text);
    }
    return texts as unknown as ApexValue;
}

function widen(value: ApexValue, to: string): ApexValue | undefined {
    if (typeof value === 'number') {
        return to === 'Long'
            ? BigInt(value)
            : to === 'Double'
              ? new ApexDouble(value)
              : to === 'Decimal'
                ? ApexDecimal.ofInteger(value)
                : undefined;
    }
    if (typeof value === 'bigint') {
        return to === 'Double'
            ? new ApexDouble(Number(value))
            : to === 'Decimal'
              ? ApexDecimal.ofLong(value)
              : undefined;
    }
    if (value instanceof ApexDouble && to === 'Decimal') {
        return ApexDecimal.ofNumber(value.value);
    }
    if (value instanceof ApexDate && to === 'Datetime') {
        return midnight(value);
    }
    return value instanceof ApexDecimal && to === 'Double' ? new ApexDouble(value.toNumber()) : undefined;
}
