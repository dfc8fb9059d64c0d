import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';

/** What a trigger is given is saved by the statement that fired it, and not by the trigger. */
export function refuseTriggerLists(target: ApexValue): void {
    const { trigger } = current();
    if (trigger && target !== null && (target === trigger.new || target === trigger.old)) {
        raise('System.SObjectException', 'DML statement cannot operate on trigger.new or trigger.old');
    }
}
