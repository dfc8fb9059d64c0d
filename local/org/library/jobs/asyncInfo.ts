import type { RunningJob } from '../../platform/jobs/runningJob.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

export const asyncInfoClass = defineClass({
    name: 'System.AsyncInfo',
    kind: 'class',
    static: {
        'Integer getCurrentQueueableStackDepth()': () => queueable().depth,
        'Integer getMaximumQueueableStackDepth()': () =>
            queueable().maxDepth ?? raise('System.AsyncException', 'No maximum queueable stack depth is set'),
        'Integer getMinimumQueueableDelayInMinutes()': () =>
            queueable().minDelayMinutes ?? raise('System.AsyncException', 'No minimum queueable delay is set'),
        'Boolean hasMaxStackDepth()': () => queueable().maxDepth !== null
    }
});

function queueable(): RunningJob {
    const { job } = current();
    return job?.kind === 'queueable' ? job : raise('System.AsyncException', 'Not in a queueable job');
}
