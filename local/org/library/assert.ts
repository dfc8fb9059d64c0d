import { assertRows } from './assertions/assertRows.ts';
import { defineClass } from './definition.ts';

/** System.Assert. */
export const assertClass = defineClass({ name: 'System.Assert', kind: 'class', static: assertRows });
