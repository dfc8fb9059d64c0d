import { abstractMethod, defineClass } from '../rows/definition.ts';

export const schedulableClass = defineClass({
    name: 'System.Schedulable',
    kind: 'interface',
    instance: { 'void execute(SchedulableContext context)': abstractMethod }
});
