import type { SchedulableContext } from '../../platform/jobs/jobContexts.ts';
import { defineClass } from '../rows/definition.ts';

export const schedulableContextClass = defineClass({
    name: 'System.SchedulableContext',
    kind: 'interface',
    instance: { 'Id getTriggerId()': (self: SchedulableContext) => self.triggerId }
});
