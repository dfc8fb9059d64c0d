import type { QueueableContext } from '../../platform/jobs/jobContexts.ts';
import { defineClass } from '../rows/definition.ts';

export const queueableContextClass = defineClass({
    name: 'System.QueueableContext',
    kind: 'interface',
    instance: { 'Id getJobId()': (self: QueueableContext) => self.jobId }
});
