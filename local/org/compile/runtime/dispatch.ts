import type { Implementation } from '../../library/rows/definition.ts';
import { libraryMethod } from '../../library/index.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';

type Methods = Record<string, ((...args: readonly ApexValue[]) => ApexValue) | undefined>;

/** A method of the platform that the user's class may override: `toString`, `getMessage`. */
export function callVirtual(self: ApexValue, key: string, row: Implementation, ...args: readonly ApexValue[]): unknown {
    const own = typeof self === 'object' && self !== null ? (self as Methods)[key] : undefined;
    return own === undefined ? row(self, ...args) : own.apply(self, args as ApexValue[]);
}

/** A method of a platform interface: the receiver is a user's object or one of the platform's own classes. */
export function callInterface(
    self: ApexValue,
    owner: string,
    key: string,
    name: string,
    ...args: readonly ApexValue[]
): unknown {
    const own = (self as Methods)[`${name.toLowerCase()}/${args.length}`];
    if (own !== undefined) {
        return own.apply(self, args as ApexValue[]);
    }
    const type = typeOf(self)!;
    const bare = type.name.replace(/<.*$/, '');
    const row = libraryMethod(bare, key) ?? libraryMethod(owner, key);
    if (row === undefined || row.abstract) {
        return raise('System.TypeException', `${type.name} does not implement ${owner}.${name}`);
    }
    return row.implementation(self, ...args);
}
