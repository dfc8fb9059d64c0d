import type { ObjectShape } from '../schema/objectShape.ts';
import { raise } from '../values/exceptions/raise.ts';

const hint =
    "If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. " +
    'Please reference your WSDL or the describe call for the appropriate names.';

/* The platform's words (platform notes, item 42), without the excerpt of the query that dynamic SOQL puts in front. */

export function noSuchColumn(field: string, entity: string): never {
    return raise('System.QueryException', `No such column '${field}' on entity '${entity}'. ${hint}`);
}

export function noSuchObject(name: string): never {
    const entity = hint.replace('custom field,', 'custom object,').replace('the custom field name', 'the entity name');
    return raise('System.QueryException', `sObject type '${name}' is not supported. ${entity}`);
}

export function noSuchRelationship(shape: ObjectShape, name: string): never {
    return raise(
        'System.QueryException',
        `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to ` +
            "append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the " +
            `appropriate names. (entity '${shape.name}')`
    );
}
