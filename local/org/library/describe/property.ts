import type { FieldAccess, Implementation } from '../rows/definition.ts';

/** A describe answers through a method and through a property of the same meaning: both rows of each answer,
 * `['Boolean', 'isCustom', answer]` → `Boolean isCustom()` and `Boolean Custom`. */
export function answers(list: readonly (readonly [type: string, method: string, answer: Implementation])[]): {
    instance: Record<string, Implementation>;
    fields: Record<string, FieldAccess>;
} {
    const instance: Record<string, Implementation> = {};
    const fields: Record<string, FieldAccess> = {};
    for (const [type, method, answer] of list) {
        instance[`${type} ${method}()`] = answer;
        fields[`${type} ${method.replace(/^(is|get)(?=[A-Z])/, '')}`] = { get: answer };
    }
    return { instance, fields };
}
