import { abstractMethod, defineClass } from '../rows/definition.ts';

export const finalizerClass = defineClass({
    name: 'System.Finalizer',
    kind: 'interface',
    instance: { 'void execute(FinalizerContext context)': abstractMethod }
});
