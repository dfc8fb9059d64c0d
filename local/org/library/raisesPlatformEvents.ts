import { defineClass } from './definition.ts';

export const raisesPlatformEventsClass = defineClass({ name: 'Database.RaisesPlatformEvents', kind: 'interface' });
