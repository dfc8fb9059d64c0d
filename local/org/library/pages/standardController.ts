import { runDml, type DmlOperation } from '../../dml/runDml.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { raiseFailed } from '../database/raiseFailed.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';
import { ApexPageReference } from './apexPageReference.ts';
import { exceptionMessages } from './exceptionMessages.ts';
import { pageState } from './pageState.ts';

/** An instance of ApexPages.StandardController, made by Apex code: about a record that the code brings. */
class StandardController {
    readonly record: SObjectValue;

    constructor(record: SObjectValue) {
        this.record = record;
    }

    /** Fifteen characters, as addresses of records have them (fact library-controller-addresses). */
    get shortId(): string | null {
        return this.record.id?.slice(0, 15) ?? null;
    }

    view(): ApexPageReference | null {
        return this.shortId ? new ApexPageReference(`/${this.shortId}`) : null;
    }
}

platformClass('ApexPages.StandardController', StandardController);

/** ApexPages.StandardController (Apex Reference Guide, "StandardController Class"). */
export const standardControllerClass = defineClass({
    name: 'ApexPages.StandardController',
    kind: 'class',
    constructors: {
        'StandardController(SObject record)': required((record: SObjectValue) => new StandardController(record))
    },
    instance: {
        'void addFields(List<String> fieldNames)': noMoreFields,
        'PageReference cancel()': (self: StandardController) => self.view() ?? listPage(self.record),
        'PageReference delete()': (self: StandardController) =>
            attempt('delete', [self.record]) ? listPage(self.record) : null,
        'PageReference edit()': (self: StandardController) => new ApexPageReference(`/${self.shortId}/e`),
        'String getId()': (self: StandardController) => self.shortId,
        'SObject getRecord()': (self: StandardController) => self.record,
        'void reset()': noMoreFields,
        'PageReference save()': (self: StandardController) =>
            attempt(self.record.id ? 'update' : 'insert', [self.record]) ? self.view() : null,
        'PageReference view()': (self: StandardController) => self.view()
    }
});

/** A page's DML: what fails shows as messages of the page. @returns whether it worked */
export function attempt(operation: DmlOperation, records: readonly SObjectValue[]): boolean {
    try {
        raiseFailed(operation, runDml(operation, records, { allOrNone: true, mode: 'system' }));
        return true;
    } catch (thrown) {
        if (!(thrown instanceof ApexException) || thrown.typeName !== 'System.DmlException') {
            throw thrown;
        }
        pageState().messages.push(...exceptionMessages(thrown));
        return false;
    }
}

/** The list page of an object: where deleting and cancelling lead. */
export function listPage(record: SObjectValue): ApexPageReference {
    return new ApexPageReference(`/${record.shape.keyPrefix}/o`);
}

/** A controller that code made has all the fields that the code brought. */
export function noMoreFields(): never {
    const text = 'You cannot call addFields when the data is being passed into the controller by the developer.';
    return raise('System.SObjectException', text);
}
