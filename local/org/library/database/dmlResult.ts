import type { SaveOutcome } from '../../dml/dmlError.ts';
import { platformClass } from '../../values/platformClass.ts';
import { defineClass, type LibraryClass } from '../definition.ts';
import { dmlErrorsOf } from './databaseError.ts';

/** What one record came to: the base of Database.SaveResult and its siblings. */
export class DmlResult {
    readonly outcome: SaveOutcome;

    constructor(outcome: SaveOutcome) {
        this.outcome = outcome;
    }
}

export class SaveResult extends DmlResult {}
export class UpsertResult extends DmlResult {}
export class DeleteResult extends DmlResult {}
export class UndeleteResult extends DmlResult {}

const isSuccess = (self: DmlResult): boolean => self.outcome.success;
const getId = (self: DmlResult): string | null => self.outcome.id;
const getErrors = (self: DmlResult) => dmlErrorsOf(self.outcome.errors);
const isCreated = (self: DmlResult): boolean => self.outcome.created;

function resultClass(name: string, implementation: new (outcome: SaveOutcome) => DmlResult): LibraryClass {
    platformClass(name, implementation);
    const upsert = name === 'Database.UpsertResult';
    return defineClass({
        name,
        kind: 'class',
        instance: {
            'Boolean isSuccess()': isSuccess,
            'Id getId()': getId,
            'List<Database.Error> getErrors()': getErrors,
            ...(upsert ? { 'Boolean isCreated()': isCreated } : {})
        },
        fields: {
            'Boolean Success': { get: isSuccess },
            'Id Id': { get: getId },
            'List<Database.Error> Errors': { get: getErrors },
            ...(upsert ? { 'Boolean Created': { get: isCreated } } : {})
        }
    });
}

export const dmlResultClasses: readonly LibraryClass[] = [
    resultClass('Database.SaveResult', SaveResult),
    resultClass('Database.UpsertResult', UpsertResult),
    resultClass('Database.DeleteResult', DeleteResult),
    resultClass('Database.UndeleteResult', UndeleteResult)
];
