import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { Implementation } from '../rows/definition.ts';
import { objectToken, type ObjectToken } from './schemaTokens.ts';

/** Prefixes that several objects have: comments and the histories of standard objects. Their ids tell no object. */
const sharedPrefixes = /^(00a|017)/;

function typeOfId(self: string): ObjectToken {
    const shape = sharedPrefixes.test(self) ? undefined : current().org.schema.objectOfId(self);
    return shape ? objectToken(shape) : raise('System.SObjectException', `Cannot locate Apex Type for ID: ${self}`);
}

/** The rows of Id that need the schema. */
export const idDataRows: Readonly<Record<string, Implementation>> = {
    'Schema.SObjectType getSObjectType()': typeOfId
};
