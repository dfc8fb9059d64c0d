import type { ApexType } from '../world/model.ts';

/** What stands left of a dot: a value, or something that only leads to one. */
export type Target =
    | { readonly is: 'value'; readonly type: ApexType }
    /** `namespace`: the name may also be that of a namespace (`Database` is a class and a namespace). */
    | { readonly is: 'type'; readonly type: ApexType; readonly namespace: string | null }
    | { readonly is: 'namespace'; readonly name: string }
    /** `Account.Fields`. */
    | { readonly is: 'objectFields'; readonly object: string }
    /** `Schema.SObjectType`, `SObjectType`. */
    | { readonly is: 'describes' }
    /** `Schema.SObjectType.Account.fields`, `.fieldSets`. */
    | { readonly is: 'describedFields'; readonly object: string }
    /** `Label`, or `Label.ns` for the labels of a package. */
    | { readonly is: 'labels'; readonly namespace?: string }
    /** `Page.X`: a Visualforce page. */
    | { readonly is: 'pages' }
    | { readonly is: 'trigger' };

export function valueTarget(type: ApexType): Target {
    return { is: 'value', type };
}
