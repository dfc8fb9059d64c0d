import { defineClass } from '../rows/definition.ts';

export const raisesPlatformEventsClass = defineClass({ name: 'Database.RaisesPlatformEvents', kind: 'interface' });
