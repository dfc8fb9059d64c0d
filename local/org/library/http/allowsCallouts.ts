import { defineClass } from '../rows/definition.ts';

export const allowsCalloutsClass = defineClass({ name: 'Database.AllowsCallouts', kind: 'interface' });
