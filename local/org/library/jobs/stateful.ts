import { defineClass } from '../rows/definition.ts';

export const statefulClass = defineClass({ name: 'Database.Stateful', kind: 'interface' });
