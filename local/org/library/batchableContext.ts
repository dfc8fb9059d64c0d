import type { BatchableContext } from '../platform/jobContexts.ts';
import { defineClass } from './definition.ts';

export const batchableContextClass = defineClass({
    name: 'Database.BatchableContext',
    kind: 'interface',
    instance: {
        'Id getJobId()': (self: BatchableContext) => self.jobId,
        'Id getChildJobId()': (self: BatchableContext) => self.childJobId
    }
});
