import type { SchedulableContext } from '../platform/jobContexts.ts';
import { defineClass } from './definition.ts';

export const schedulableContextClass = defineClass({
    name: 'System.SchedulableContext',
    kind: 'interface',
    instance: { 'Id getTriggerId()': (self: SchedulableContext) => self.triggerId }
});
