import type { CallExpression, Expression } from '../../syntax/ast/ast.ts';
import type { Meaning } from '../../types/checked.ts';
import type { ApexType, MethodInfo } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { bindLookup } from './bindLookup.ts';
import type { Guards } from './chain.ts';
import { constructorCall } from './creation.ts';
import { wanted } from './expression.ts';
import { query } from './query.ts';
import { objectReceiver, rowReceiver } from './receiver.ts';
import { dot, methodName } from '../layout/jsNames.ts';
import { line } from '../layout/layOut.ts';
import { isException, substitute } from '../layout/typeText.ts';

type MethodMeaning = Meaning & { readonly is: 'method' };

/** `f(x)`, `a.f(x)`, `a?.f(x)`, `this(…)`, `super(…)`. */
export function call(body: Body, e: CallExpression, guards: Guards | null = null): string {
    const meaning = body.checked.meaningOf(e);
    if (meaning?.is === 'constructor') {
        return constructorCall(body, meaning, e.arguments);
    }
    if (meaning?.is === 'settingsMethod') {
        const { object, method } = meaning;
        const token = body.constant(`$.objectToken(${JSON.stringify(object)})`);
        const args = argumentList(body, e.arguments, method, null);
        // older versions of the API are answered in another way
        return `${platformRow(body, method)}(${[token, ...args, body.unit.options.apiVersion].join(',')})`;
    }
    if (meaning?.is === 'objectToken') {
        // Account.getSObjectType()
        return body.constant(`$.objectToken(${JSON.stringify(meaning.object)})`);
    }
    if (meaning?.is !== 'method') {
        throw new Error(`The checker does not say what ${e.name}(…) calls (line ${e.at.line})`);
    }
    return meaning.method.owner.origin === 'user'
        ? userCall(body, e, meaning, guards)
        : platformCall(body, e, meaning, guards);
}

/** Methods that only read a property of what they are called on, and that loops call: no call is needed for them. */
const PROPERTIES: Readonly<Record<string, string>> = {
    'System.String.length()': '.length',
    'System.List.size()': '.items.length'
};

/** The arguments, each converted to its parameter's type; T, K and V are those of the receiver. */
export function argumentList(
    body: Body,
    given: readonly Expression[],
    method: Pick<MethodInfo, 'parameters'>,
    receiver: ApexType | null
): string[] {
    return given.map((argument, i) => {
        const parameter = method.parameters[i];
        return wanted(body, argument, parameter ? substitute(parameter, receiver) : body.typeOf(argument));
    });
}

function userCall(body: Body, e: CallExpression, meaning: MethodMeaning, guards: Guards | null): string {
    const { method } = meaning;
    const given = (): string[] => argumentList(body, e.arguments, method, null);
    const fixed = fixedReceiver(body, e, meaning);
    const { self, args } = fixed === null ? objectReceiver(body, e, guards, given) : { self: fixed, args: given() };
    return `${self}${line(e.at.line)}${dot(methodName(method))}(${args.join(',')})`;
}

/** What a method is called on where nothing has to be evaluated for it; null for all others. */
function fixedReceiver(body: Body, e: CallExpression, meaning: MethodMeaning): string | null {
    if (meaning.method.static) {
        return body.unit.pool.classVariable(meaning.method.owner.name);
    }
    if (meaning.how === 'super') {
        return 'super';
    }
    return e.target === null || meaning.how === 'implicitThis' ? 'this' : null;
}

function platformCall(body: Body, e: CallExpression, meaning: MethodMeaning, guards: Guards | null): string {
    const { method } = meaning;
    const text = JSON.stringify;
    if (method.static) {
        const located = locatorWithAccess(body, e, method);
        if (located !== null) {
            return located;
        }
        const args = argumentList(body, e.arguments, method, null);
        const binds = meaning.binds === null ? [] : [bindLookup(body, meaning.binds)];
        return `${platformRow(body, method)}(${[...args, ...binds].join(',')})`;
    }
    const implicit = e.target === null || e.target.kind === 'super' || meaning.how === 'implicitThis';
    const given = (): string[] => argumentList(body, e.arguments, method, implicit ? null : body.typeOf(e.target!));
    const { self, args } = implicit ? { self: 'this', args: given() } : rowReceiver(body, e, guards, given);
    if (method.owner.kind === 'interface' && !isCollectionLike(method)) {
        return `$.callInterface(${[self, text(method.owner.name), text(method.key), text(method.name), ...args].join(',')})`;
    }
    const property = PROPERTIES[`${method.owner.name}.${method.key}`];
    if (property !== undefined) {
        return `${self}${property}`;
    }
    const row = platformRow(body, method);
    // methods of Object and Exception may be overridden by the user's class
    if (isUserOverridable(method) && meaning.how !== 'super') {
        return `$.callVirtual(${[self, text(method.key), row, ...args].join(',')})`;
    }
    return `${row}(${[self, ...args].join(',')})`;
}

/** `Database.getQueryLocator([SELECT …], level)`: the level is that of the query, which runs here. */
function locatorWithAccess(body: Body, e: CallExpression, method: MethodInfo): string | null {
    const [first, level] = e.arguments;
    if (method.key !== 'getquerylocator(list<sobject>,accesslevel)' || first?.kind !== 'soql') {
        return null;
    }
    const row = body.constant('$.method("System.Database","getquerylocator(list<sobject>)")');
    return `${row}(${query(body, first, wanted(body, level!, method.parameters[1]!))})`;
}

function isCollectionLike(method: MethodInfo): boolean {
    return /^System\.(List|Set|Map)$/.test(method.owner.name);
}

function isUserOverridable(method: MethodInfo): boolean {
    return method.owner.name === 'System.Object' || isException(method.owner) || method.owner.virtual;
}

function platformRow(body: Body, method: MethodInfo): string {
    return body.constant(`$.method(${JSON.stringify(method.owner.name)},${JSON.stringify(method.key)})`);
}
