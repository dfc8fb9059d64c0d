import { abstractMethod, defineClass } from '../rows/definition.ts';

/** `start` may return a QueryLocator as well: the checker accepts an Iterable too. */
export const batchableClass = defineClass({
    name: 'Database.Batchable',
    kind: 'interface',
    typeParameters: ['T'],
    instance: {
        'Database.QueryLocator start(Database.BatchableContext context)': abstractMethod,
        'void execute(Database.BatchableContext context, List<T> scope)': abstractMethod,
        'void finish(Database.BatchableContext context)': abstractMethod
    }
});
