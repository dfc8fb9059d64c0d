import { defineClass } from './definition.ts';

export const statefulClass = defineClass({ name: 'Database.Stateful', kind: 'interface' });
