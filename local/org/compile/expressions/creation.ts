import { isQuery } from '../../syntax/ast/isQuery.ts';
import type {
    Expression,
    NewArrayExpression,
    NewCollectionExpression,
    NewExpression,
    NewMapExpression
} from '../../syntax/ast/ast.ts';
import type { Meaning } from '../../types/checked.ts';
import type { ApexType, ClassInfo, MethodInfo } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { argumentList } from './call.ts';
import { typeConstant } from './conversion.ts';
import { solid, wanted } from './expression.ts';
import { constructorName, dot } from '../layout/jsNames.ts';
import { integerType, isException, isPrimitive } from '../layout/typeText.ts';

type ConstructorMeaning = Meaning & { readonly is: 'constructor' };

/** `new X(…)`. */
export function newObject(body: Body, e: NewExpression): string {
    const type = body.checked.resolve(e.type);
    if (type.kind === 'sobject') {
        return newRecord(body, e, type);
    }
    const meaning = body.checked.meaningOf(e);
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') {
        return newFrom(body, e, type);
    }
    if (meaning?.is !== 'constructor') {
        throw new Error(`The checker does not say which constructor makes ${e.type.names.at(-1)!.name}`);
    }
    const owner = meaning.class;
    if (owner.origin === 'platform') {
        return newPlatform(body, owner, meaning.constructor, e.arguments, type);
    }
    const made = `new ${body.unit.pool.classVariable(owner.name)}()["<fields>"]()`;
    return `${made}${dot(ownConstructor(body, owner, meaning.constructor, e.arguments))}(${constructorArguments(body, meaning, e.arguments)})`;
}

/** `this(…)` and `super(…)`. */
export function constructorCall(body: Body, meaning: ConstructorMeaning, given: readonly Expression[]): string {
    if (meaning.class.origin === 'platform' && !isException(meaning.class)) {
        return given.length === 0 ? 'this' : `$.refuse(${JSON.stringify(`super(…) of ${meaning.class.name}`)})`;
    }
    const name = ownConstructor(body, meaning.class, meaning.constructor, given);
    return `this${dot(name)}(${constructorArguments(body, meaning, given)})`;
}

function constructorArguments(body: Body, meaning: ConstructorMeaning, given: readonly Expression[]): string {
    const known = meaning.constructor;
    return (
        known ? argumentList(body, given, known, null) : given.map((one) => wanted(body, one, body.typeOf(one)))
    ).join(',');
}

/**
 * The JS method of a constructor. Exceptions have four that nobody writes; they are named by what their arguments are.
 */
function ownConstructor(body: Body, owner: ClassInfo, known: MethodInfo | null, given: readonly Expression[]): string {
    if (known !== null && known.declaration !== null) {
        return constructorName(owner, known.parameters);
    }
    if (!isException(owner)) {
        return constructorName(owner, []);
    }
    return exceptionConstructor(owner, argumentKinds(body, known, given));
}

/** `message`, `cause` or both, in their order. */
function argumentKinds(body: Body, known: MethodInfo | null, given: readonly Expression[]): string[] {
    const types = known?.parameters ?? given.map((one) => body.typeOf(one));
    return types.map((type) => (isPrimitive(type, 'String', 'Id') ? 'message' : 'cause'));
}

/** `Foo<init>!message,cause`: the constructors that every exception has. */
function exceptionConstructor(owner: ClassInfo, kinds: readonly string[]): string {
    return owner.origin === 'platform' ? `<init>!${kinds.join(',')}` : `${owner.name}<init>!${kinds.join(',')}`;
}

function newPlatform(
    body: Body,
    owner: ClassInfo,
    known: MethodInfo | null,
    given: readonly Expression[],
    type: ApexType
): string {
    const text = JSON.stringify;
    const args = known ? argumentList(body, given, known, type) : [];
    if (isException(owner)) {
        const own = known ? `$.constructorOrNull(${text(owner.name)},${text(known.key)})` : 'null';
        const kinds = argumentKinds(body, known, given);
        return `$.newException(${[text(owner.name), body.constant(own), text(kinds.join(',')), ...args].join(',')})`;
    }
    const key = known?.key ?? `${owner.simpleName.toLowerCase()}()`;
    return `${body.constant(`$.constructor(${text(owner.name)},${text(key)})`)}(${args.join(',')})`;
}

/** `new List<T>()`, `new Set<T>(other)`, `new Map<Id,Account>(records)`. */
function newFrom(body: Body, e: NewExpression, type: ApexType): string {
    const args = e.arguments.map((argument) => wanted(body, argument, body.typeOf(argument)));
    const from = e.arguments[0] === undefined ? null : body.typeOf(e.arguments[0]);
    const size = from !== null && isPrimitive(from, 'Integer');
    const kind = type.kind === 'list' ? 'List' : type.kind === 'set' ? 'Set' : 'Map';
    return `$.new${kind}${size ? 'OfSize' : ''}(${[typeConstant(body, type), ...args].join(',')})`;
}

/** `new Account(Name = 'x')`. */
function newRecord(body: Body, e: NewExpression, type: ApexType & { kind: 'sobject' }): string {
    const object = JSON.stringify(type.name ?? 'SObject');
    const made = `new ${body.constant(`$.recordClass(${object})`)}`;
    if (e.named.length === 0) {
        return `${made}()`;
    }
    const record = body.temporary();
    const names = JSON.stringify(e.named.map(({ name }) => name));
    const order = body.constant(`$.slotOrder(${object},${names})`);
    const stores = e.named.map((each) => {
        const name = JSON.stringify(each.name);
        const valueType = single(body.typeOf(each.value), each.value);
        const value = fieldValue(body, `${object},${name}`, wanted(body, each.value, valueType), valueType);
        return `${record}[${body.constant(`$.slotKey(${object},${name})`)}]=${value}`;
    });
    return `(${record}=${made}(${order}),${stores.join(',')},${record})`;
}

/** The field's own type decides at run time what a number, a Date or a String becomes in it. */
function fieldValue(body: Body, field: string, value: string, type: ApexType): string {
    if (type.kind !== 'primitive' || type.name === 'Boolean') {
        return value;
    }
    const convert = body.constant(`$.fieldConversion(${field})`);
    const given = body.temporary();
    return `(${given}=${value},${convert}===null||${given}===null?${given}:${convert}(${given}))`;
}

function single(type: ApexType, value: Expression): ApexType {
    return isQuery(value) && type.kind === 'list' ? type.of : type;
}

export function newCollection(body: Body, e: NewCollectionExpression): string {
    const type = body.checked.resolve(e.type);
    const element = type.kind === 'list' || type.kind === 'set' ? type.of : body.typeOf(e);
    const items = e.elements.map((each) => wanted(body, each, element));
    const maker = type.kind === 'set' ? 'newSet' : 'newListOf';
    return `$.${maker}(${typeConstant(body, type)},[${items.join(',')}])`;
}

export function newMap(body: Body, e: NewMapExpression): string {
    const type = body.checked.resolve(e.type);
    if (type.kind !== 'map') {
        throw new Error('A map literal has to be a map');
    }
    const entries = e.entries.map(
        (each) => `[${wanted(body, each.key, type.key)},${wanted(body, each.value, type.value)}]`
    );
    return `$.newMapOf(${typeConstant(body, type)},[${entries.join(',')}])`;
}

/** `new Integer[5]`: a list of five nulls; `new Integer[other]`: a list of what the other has. */
export function newArray(body: Body, e: NewArrayExpression): string {
    if (!isPrimitive(body.typeOf(e.size), 'Integer')) {
        return `$.newList(${typeConstant(body, body.checked.resolve(e.type))},${wanted(body, e.size, body.typeOf(e.size))})`;
    }
    return `$.newListOfSize(${typeConstant(body, body.checked.resolve(e.type))},${solid(body, e.size, integerType)})`;
}
