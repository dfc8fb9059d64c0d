import type { Modifier } from '../../syntax/ast/ast.ts';
import type { Sharing } from '../../values/objects/classMeta.ts';

/** What a class says about sharing. */
export function sharingOf(modifiers: readonly Modifier[]): Sharing {
    const said = modifiers.find((one) => one.endsWith(' sharing'));
    return said === undefined ? 'omitted' : (said.replace(' sharing', '') as Sharing);
}
