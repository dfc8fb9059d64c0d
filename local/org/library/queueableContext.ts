import type { QueueableContext } from '../platform/jobContexts.ts';
import { defineClass } from './definition.ts';

export const queueableContextClass = defineClass({
    name: 'System.QueueableContext',
    kind: 'interface',
    instance: { 'Id getJobId()': (self: QueueableContext) => self.jobId }
});
