import { BatchableContext } from '../../platform/jobs/jobContexts.ts';
import { defineClass } from '../rows/definition.ts';
import { jsonClass } from '../json/jsonShape.ts';

const noMember = (): undefined => undefined;

/** The context goes into JSON, as logs of jobs do with it; nothing makes one from JSON. */
jsonClass('Database.BatchableContext', {
    make: () => new BatchableContext('', null),
    members: [
        { name: 'jobId', type: 'String', get: (self: BatchableContext) => self.jobId, set: noMember },
        { name: 'childJobId', type: 'String', get: (self: BatchableContext) => self.childJobId, set: noMember }
    ]
});

export const batchableContextClass = defineClass({
    name: 'Database.BatchableContext',
    kind: 'interface',
    instance: {
        'Id getJobId()': (self: BatchableContext) => self.jobId,
        'Id getChildJobId()': (self: BatchableContext) => self.childJobId
    }
});
