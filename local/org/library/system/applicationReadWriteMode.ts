import { defineClass } from '../rows/definition.ts';

/** System.ApplicationReadWriteMode: whether the org can be written to; this one always can. */
export const applicationReadWriteModeClass = defineClass({
    name: 'System.ApplicationReadWriteMode',
    kind: 'enum',
    constants: ['DEFAULT', 'READ_ONLY']
});
