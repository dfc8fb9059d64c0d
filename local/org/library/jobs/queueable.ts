import { abstractMethod, defineClass } from '../rows/definition.ts';

export const queueableClass = defineClass({
    name: 'System.Queueable',
    kind: 'interface',
    instance: { 'void execute(QueueableContext context)': abstractMethod }
});
