import { abstractMethod, defineClass } from './definition.ts';

export const queueableClass = defineClass({
    name: 'System.Queueable',
    kind: 'interface',
    instance: { 'void execute(QueueableContext context)': abstractMethod }
});
