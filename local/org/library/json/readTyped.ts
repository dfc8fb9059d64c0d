import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { constantsOf, enumConstant } from '../../values/primitives/apexEnum.ts';
import { allFields, classRegistry, type FieldMeta } from '../../values/objects/classMeta.ts';
import { allocate } from '../../values/objects/construct.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { catalogueObject } from '../catalogue/catalogue.ts';
import { jsonError } from './jsonError.ts';
import { jsonShapeOf, type JsonShape } from './jsonShape.ts';
import type { JsonTokens } from './jsonTokens.ts';
import { readPrimitive } from './readPrimitive.ts';
import { readUntyped } from './readUntyped.ts';
import { readRecord } from './readRecord.ts';

/**
 * The value at the current token as a value of a type (`JSON.deserialize`). With `strict`, a name that the class does not
 * have raises a JSONException; otherwise its value is skipped. Ends at the value's last token.
 */
export function readTyped(tokens: JsonTokens, type: RuntimeType, strict: boolean): ApexValue {
    if (tokens.current === null) {
        return jsonError('No content to map to Object due to end of input');
    }
    if (tokens.current === 'VALUE_NULL' && type.kind !== 'object') {
        return null;
    }
    switch (type.kind) {
        case 'primitive':
            return readPrimitive(type.name, tokens.current, tokens.text);
        case 'list':
            return new ApexList(type, readItems(tokens, type.args[0]!, strict));
        case 'set':
            return new ApexSet(type, readItems(tokens, type.args[0]!, strict));
        case 'map':
            return readMap(tokens, type, strict);
        case 'sobject':
            return readRecord(tokens, type.name, strict);
        case 'object':
            return jsonError('Apex Type unsupported in JSON: Object');
        default:
            return readNamed(tokens, type, strict);
    }
}

function readItems(tokens: JsonTokens, element: RuntimeType, strict: boolean): ApexValue[] {
    if (tokens.current !== 'START_ARRAY') {
        jsonError("Malformed JSON: Expected '[' at the beginning of List/Set");
    }
    const items: ApexValue[] = [];
    while (tokens.next() !== 'END_ARRAY') {
        items.push(readTyped(tokens, element, strict));
    }
    return items;
}

function readMap(tokens: JsonTokens, type: RuntimeType, strict: boolean): ApexMap {
    if (tokens.current !== 'START_OBJECT') {
        jsonError("Malformed JSON: Expected '{' at the beginning of object");
    }
    const [key, value] = type.args as [RuntimeType, RuntimeType];
    const map = new ApexMap(type);
    while (tokens.next() === 'FIELD_NAME') {
        const name = readKey(key, tokens.text);
        tokens.next();
        map.put(name, readTyped(tokens, value, strict));
    }
    return map;
}

function readKey(type: RuntimeType, text: string): ApexValue {
    if (type.kind === 'enum') {
        return constant(type, text);
    }
    return type.kind === 'primitive' || type.kind === 'object'
        ? readPrimitive(type.kind === 'object' ? 'String' : type.name, 'VALUE_STRING', text)
        : jsonError(`Apex Type unsupported in JSON: ${type.name}`);
}

function readNamed(tokens: JsonTokens, type: RuntimeType, strict: boolean): ApexValue {
    if (type.name === 'AggregateResult' && tokens.current === 'START_OBJECT') {
        const values = readUntyped(tokens) as ApexMap;
        const named = [...(values.entries() as Iterable<[string, ApexValue]>)];
        return new AggregateResult(new Map(named.filter(([name]) => name !== 'attributes')));
    }
    const generated = classRegistry.find(type.key);
    if (type.kind === 'enum' || generated?.meta.kind === 'enum') {
        return tokens.current === 'VALUE_STRING'
            ? constant(type, tokens.text)
            : jsonError('Illegal value for primitive');
    }
    const shape = generated === undefined ? jsonShapeOf(type.name) : undefined;
    if (shape !== undefined) {
        return readShape(tokens, type, shape, strict);
    }
    if (generated === undefined && catalogueObject(type.name) !== undefined) {
        throw new Refused(`object ${type.name}`);
    }
    if (generated === undefined || type.key.endsWith('exception')) {
        return jsonError(`Apex Type unsupported in JSON: ${type.name}`);
    }
    if (generated.meta.kind === 'interface' || generated.meta.abstract) {
        return jsonError(`Type cannot be constructed: ${type.name}`);
    }
    if (tokens.current !== 'START_OBJECT') {
        jsonError("Malformed JSON: Expected '{' at the beginning of object");
    }
    // constructors and initialisers of fields do not run
    const instance = allocate(generated);
    const all = allFields(generated.meta);
    all.filter((field) => !field.static).forEach((field) => {
        (instance as Record<string, ApexValue>)[field.js] = null;
    });
    const fields = fieldsByName(all);
    readMembers(tokens, type, strict, (name) => {
        const field = fields.get(name.toLowerCase());
        return field && { type: field.type, set: (value) => write(instance, field, value) };
    });
    return instance;
}

/** An instance of a platform class. */
function readShape(tokens: JsonTokens, type: RuntimeType, shape: JsonShape, strict: boolean): ApexValue {
    if (tokens.current !== 'START_OBJECT') {
        jsonError("Malformed JSON: Expected '{' at the beginning of object");
    }
    const instance = shape.make();
    readMembers(tokens, type, strict, (name) => {
        const member = shape.members.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return (
            member && { type: typeNamed(member.type), set: (value) => member.set(instance as never, value as never) }
        );
    });
    return instance;
}

type Member = { readonly type: RuntimeType; readonly set: (value: ApexValue) => unknown };

/** Reads the members of an object up to its end; unknown ones are skipped, or an error with `strict`. */
function readMembers(
    tokens: JsonTokens,
    type: RuntimeType,
    strict: boolean,
    memberNamed: (name: string) => Member | undefined
): void {
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        const member = memberNamed(name);
        tokens.next();
        if (member !== undefined) {
            member.set(readTyped(tokens, member.type, strict));
        } else if (strict) {
            jsonError(`Unrecognized field "${name}" (Class ${type.name}), not marked as ignorable`);
        } else {
            skipValue(tokens);
        }
    }
}

function fieldsByName(fields: readonly FieldMeta[]): Map<string, FieldMeta> {
    const usable = fields.filter((field) => !field.static && !field.transient);
    return new Map(usable.map((field) => [field.name.toLowerCase(), field]));
}

function write(instance: object, field: FieldMeta, value: ApexValue): void {
    if (field.write !== null) {
        field.write(instance, value);
    } else {
        (instance as Record<string, ApexValue>)[field.js] = value;
    }
}

function constant(type: RuntimeType, name: string): ApexValue {
    return (
        enumConstant(type.name, name) ??
        numbered(type, name) ??
        jsonError(`Invalid value for enum ${type.name}: ${name}`)
    );
}

/** A constant of one of the platform's enums by its number: apex-mockery gives one so (fact library-results-from-json). */
function numbered(type: RuntimeType, text: string): ApexValue | undefined {
    return type.name.startsWith('System.') && /^\d+$/.test(text) ? constantsOf(type.name)?.[Number(text)] : undefined;
}

/** Passes over a value with everything in it. */
export function skipValue(tokens: JsonTokens): void {
    if (tokens.current !== 'START_OBJECT' && tokens.current !== 'START_ARRAY') {
        return;
    }
    for (let depth = 1; depth > 0; ) {
        const token = tokens.next();
        depth += token === 'START_OBJECT' || token === 'START_ARRAY' ? 1 : 0;
        depth -= token === 'END_OBJECT' || token === 'END_ARRAY' ? 1 : 0;
    }
}
