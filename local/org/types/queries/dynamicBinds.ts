import type { CallExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { Bindable } from '../checked.ts';
import { classChain } from '../world/hierarchy.ts';
import type { MethodInfo } from '../world/model.ts';
import { canSee } from '../names/visibility.ts';

/** Methods whose first argument is SOQL or SOSL text with binds to the variables of the calling code. */
const takesBinds: Readonly<Record<string, readonly string[]>> = {
    'System.Database': ['query', 'countquery', 'getquerylocator', 'getcursor', 'getpaginationcursor'],
    'System.Search': ['query', 'find']
};

/**
 * What `:name` in the text of a dynamic query may mean at a call: variables, parameters and fields that can be named
 * without a dot (Apex Developer Guide, "Dynamic SOQL"). Null for any other call, and for a text that binds nothing.
 */
export function dynamicBinds(call: CallExpression, method: MethodInfo, body: Body): readonly Bindable[] | null {
    const [text] = call.arguments;
    const first = method.parameters[0];
    const takesText = first?.kind === 'primitive' && first.name === 'String';
    if (!takesText || !takesBinds[method.owner.name]?.includes(method.name.toLowerCase())) {
        return null;
    }
    const withoutBinds = text?.kind === 'literal' && text.value.type === 'String' && !text.value.value.includes(':');
    return withoutBinds ? null : [...visibleNames(body).values()];
}

/**
 * Keys are lower case; what is nearer hides what is further out. Variables of blocks that have ended can still be bound
 * where nothing else has their name (fact soql-binds-of-ended-blocks).
 */
function visibleNames(body: Body): Map<string, Bindable> {
    const names = new Map<string, Bindable>();
    for (const variable of body.scope.all()) {
        names.set(variable.name.toLowerCase(), { is: 'local', name: variable.name });
    }
    for (let owner = body.owner; owner; owner = owner.outer) {
        const isOwn = owner === body.owner;
        for (const field of [...classChain(owner)].flatMap((info) => [...info.fields.values()])) {
            const lower = field.name.toLowerCase();
            const reachable = field.static || (isOwn && !body.isStatic);
            if (!names.has(lower) && reachable && field.readable && canSee(field, body.owner)) {
                names.set(lower, { is: 'field', field });
            }
        }
    }
    for (const { name, declaration } of body.scope.left()) {
        const known = names.get(name.toLowerCase());
        if (declaration && (known === undefined || known.is === 'left')) {
            names.set(name.toLowerCase(), { is: 'left', name });
            body.recorder.bindLater(declaration);
        }
    }
    return names;
}
