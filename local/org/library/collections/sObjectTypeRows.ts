import { current } from '../../platform/transactions/transaction.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { objectToken } from '../records/schemaTokens.ts';

/** The token of the object whose records a collection holds; null for SObject, whose records may be of any. */
function objectTypeOf(element: RuntimeType): ApexValue {
    const shape = element.kind === 'sobject' ? current().org.schema.object(element.name) : undefined;
    return shape === undefined ? null : objectToken(shape);
}

/** `List.getSObjectType()`. */
export const listTypeRows: Readonly<Record<string, Implementation>> = {
    'Schema.SObjectType getSObjectType()': (self: { readonly type: RuntimeType }) => objectTypeOf(self.type.args[0]!)
};

/** `Map.getSObjectType()`: of the values. */
export const mapTypeRows: Readonly<Record<string, Implementation>> = {
    'Schema.SObjectType getSObjectType()': (self: { readonly type: RuntimeType }) => objectTypeOf(self.type.args[1]!)
};
