import { current } from '../platform/transaction.ts';
import { raise } from '../values/raise.ts';
import type { Implementation } from './definition.ts';
import { objectToken, type ObjectToken } from './schemaTokens.ts';

function typeOfId(self: string): ObjectToken {
    const shape = current().org.schema.objectOfId(self);
    return shape ? objectToken(shape) : raise('System.SObjectException', `Invalid id: ${self}`);
}

/** The rows of Id that need the schema. */
export const idDataRows: Readonly<Record<string, Implementation>> = {
    'Schema.SObjectType getSObjectType()': typeOfId
};
