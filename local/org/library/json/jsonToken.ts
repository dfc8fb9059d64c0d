import { defineClass } from '../rows/definition.ts';

/** System.JSONToken. */
export const jsonTokenClass = defineClass({
    name: 'System.JSONToken',
    kind: 'enum',
    constants: [
        'END_ARRAY',
        'END_OBJECT',
        'FIELD_NAME',
        'NOT_AVAILABLE',
        'START_ARRAY',
        'START_OBJECT',
        'VALUE_EMBEDDED_OBJECT',
        'VALUE_FALSE',
        'VALUE_NULL',
        'VALUE_NUMBER_FLOAT',
        'VALUE_NUMBER_INT',
        'VALUE_STRING',
        'VALUE_TRUE'
    ]
});
