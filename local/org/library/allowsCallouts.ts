import { defineClass } from './definition.ts';

export const allowsCalloutsClass = defineClass({ name: 'Database.AllowsCallouts', kind: 'interface' });
