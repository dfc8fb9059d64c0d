import { defineClass } from '../rows/definition.ts';

/** System.LoggingLevel, from the quietest to the loudest. */
export const loggingLevelClass = defineClass({
    name: 'System.LoggingLevel',
    kind: 'enum',
    constants: ['NONE', 'INTERNAL', 'FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR']
});
