import type { SuccessResult } from '../../platform/events/publishCallback.ts';
import { publishEvents, type PublishOutcome } from '../../platform/events/publishEvents.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { saveResult } from '../database/dmlResult.ts';
import { abstractMethod, defineClass, type LibraryClass } from '../rows/definition.ts';
import { stringList } from '../primitives/stringList.ts';

const operations = new WeakMap<object, string | null>();

/** The result of a publish; EventBus.getOperationId tells the operation of it. */
function published(outcome: PublishOutcome): object {
    const result = saveResult(outcome);
    operations.set(result, outcome.operationId);
    return result;
}

function operationOf(result: object | null): string | null {
    const known = operations.get(result ?? nullArgument());
    if (known === undefined) {
        throw new Refused('EventBus.getOperationId of what EventBus.publish did not answer');
    }
    return known;
}

export const eventBusClass = defineClass({
    name: 'System.EventBus',
    kind: 'class',
    static: {
        'String getOperationId(Object result)': operationOf,
        'Database.SaveResult publish(SObject event)': (event: SObjectValue | null) =>
            published(publishEvents([event ?? nullArgument()])[0]!),
        'List<Database.SaveResult> publish(List<SObject> events)': (events: ApexList | null) => {
            const outcomes = publishEvents((events ?? nullArgument()).items as SObjectValue[]);
            return new ApexList(typeNamed('List<Database.SaveResult>'), outcomes.map(published));
        },
        'Database.SaveResult publish(SObject event, Object callback)': (
            event: SObjectValue | null,
            callback: object | null
        ) => published(publishEvents([event ?? nullArgument()], callback ?? nullArgument())[0]!),
        'List<Database.SaveResult> publish(List<SObject> events, Object callback)': (
            events: ApexList | null,
            callback: object | null
        ) => {
            const records = (events ?? nullArgument()).items as SObjectValue[];
            const outcomes = publishEvents(records, callback ?? nullArgument());
            return new ApexList(typeNamed('List<Database.SaveResult>'), outcomes.map(published));
        }
    }
});

const uuids = { 'List<String> getEventUuids()': (self: SuccessResult) => stringList(self.eventUuids) };

/** Publish callbacks: what user classes implement, and what they are told. */
export const publishCallbackClasses: readonly LibraryClass[] = [
    defineClass({ name: 'EventBus.SuccessResult', kind: 'interface', instance: uuids }),
    defineClass({ name: 'EventBus.FailureResult', kind: 'interface', instance: uuids }),
    defineClass({
        name: 'EventBus.EventPublishSuccessCallback',
        kind: 'interface',
        instance: { 'void onSuccess(EventBus.SuccessResult result)': abstractMethod }
    }),
    defineClass({
        name: 'EventBus.EventPublishFailureCallback',
        kind: 'interface',
        instance: { 'void onFailure(EventBus.FailureResult result)': abstractMethod }
    })
];
