import { assertRows } from '../assertions/assertRows.ts';
import { defineClass } from '../rows/definition.ts';

/** System.Assert. */
export const assertClass = defineClass({ name: 'System.Assert', kind: 'class', static: assertRows });
