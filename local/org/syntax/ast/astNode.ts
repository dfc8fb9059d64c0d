import type { Place } from './place.ts';

/** Every node knows where it begins (calls, members and declarations: where their name stands). */
export interface Node {
    readonly at: Place;
}

/** `Map<Id, List<Account>>[]` is names [{name:'Map', args:[…]}] with arrayDepth 1; `Outer.Inner` has two names. */
export interface TypeReference extends Node {
    readonly kind: 'type';
    readonly names: readonly { readonly name: string; readonly args: readonly TypeReference[] }[];
    readonly arrayDepth: number;
}
