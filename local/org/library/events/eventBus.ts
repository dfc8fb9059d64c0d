import type { SuccessResult } from '../../platform/events/publishCallback.ts';
import { publishEvents } from '../../platform/events/publishEvents.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { saveResult } from '../database/dmlResult.ts';
import { abstractMethod, defineClass, type LibraryClass } from '../rows/definition.ts';
import { stringList } from '../primitives/stringList.ts';

export const eventBusClass = defineClass({
    name: 'System.EventBus',
    kind: 'class',
    static: {
        'Database.SaveResult publish(SObject event)': (event: SObjectValue | null) =>
            saveResult(publishEvents([event ?? nullArgument()])[0]!),
        'List<Database.SaveResult> publish(List<SObject> events)': (events: ApexList | null) => {
            const outcomes = publishEvents((events ?? nullArgument()).items as SObjectValue[]);
            return new ApexList(typeNamed('List<Database.SaveResult>'), outcomes.map(saveResult));
        },
        'Database.SaveResult publish(SObject event, Object callback)': (
            event: SObjectValue | null,
            callback: object | null
        ) => saveResult(publishEvents([event ?? nullArgument()], callback ?? nullArgument())[0]!),
        'List<Database.SaveResult> publish(List<SObject> events, Object callback)': (
            events: ApexList | null,
            callback: object | null
        ) => {
            const records = (events ?? nullArgument()).items as SObjectValue[];
            const outcomes = publishEvents(records, callback ?? nullArgument());
            return new ApexList(typeNamed('List<Database.SaveResult>'), outcomes.map(saveResult));
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
