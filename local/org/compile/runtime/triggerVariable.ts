import type { TriggerContext } from '../../platform/transactions/triggerContext.ts';
import { current, hasCurrent } from '../../platform/transactions/transaction.ts';
import type { ApexValue } from '../../values/value.ts';
import { constantNamed } from './enumRows.ts';

/** `Trigger.new` and its kind. Outside a trigger isExecuting is false and all others are null (fact dml-no-trigger). */
export function triggerVariable(name: string): ApexValue {
    const context = hasCurrent() ? current().trigger : null;
    const lower = name.toLowerCase();
    if (context === null) {
        return lower === 'isexecuting' ? false : null;
    }
    switch (lower) {
        case 'new':
            return context.new;
        case 'old':
            return context.old;
        case 'newmap':
            return context.newMap;
        case 'oldmap':
            return context.oldMap;
        case 'size':
            return context.size;
        case 'isexecuting':
            return true;
        case 'operationtype':
            return constantNamed('System.TriggerOperation', context.operation) ?? null;
        default:
            return asks(context, lower.slice(2));
    }
}

/** `isBefore`, `isInsert` …: the operation's name says both. */
function asks(context: TriggerContext, what: string): boolean {
    return context.operation.toLowerCase().split('_').includes(what);
}
