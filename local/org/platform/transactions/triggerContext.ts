import type { ApexList } from '../../values/collections/apexList.ts';
import type { ApexMap } from '../../values/collections/apexMap.ts';

export type TriggerOperationName =
    | 'BEFORE_INSERT'
    | 'BEFORE_UPDATE'
    | 'BEFORE_DELETE'
    | 'AFTER_INSERT'
    | 'AFTER_UPDATE'
    | 'AFTER_DELETE'
    | 'AFTER_UNDELETE';

/** What `Trigger.*` shows while a trigger runs. Whoever runs triggers (dml/, the event bus) makes one and sets it on the
 * transaction; null where Apex has null (no `newMap` before insert, no `old` on insert). */
export interface TriggerContext {
    readonly object: string;
    readonly operation: TriggerOperationName;
    readonly new: ApexList | null;
    readonly old: ApexList | null;
    readonly newMap: ApexMap | null;
    readonly oldMap: ApexMap | null;
    readonly size: number;
}
