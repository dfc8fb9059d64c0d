import { publishEvents } from '../platform/publishEvents.ts';
import { ApexList } from '../values/apexList.ts';
import { nullArgument } from '../values/raise.ts';
import { typeNamed } from '../values/runtimeType.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { saveResult } from './database/dmlResult.ts';
import { defineClass } from './definition.ts';

export const eventBusClass = defineClass({
    name: 'System.EventBus',
    kind: 'class',
    static: {
        'Database.SaveResult publish(SObject event)': (event: SObjectValue | null) =>
            saveResult(publishEvents([event ?? nullArgument()])[0]!),
        'List<Database.SaveResult> publish(List<SObject> events)': (events: ApexList | null) => {
            const outcomes = publishEvents((events ?? nullArgument()).items as SObjectValue[]);
            return new ApexList(typeNamed('List<Database.SaveResult>'), outcomes.map(saveResult));
        }
    }
});
