import type { EventRun } from '../../platform/events/eventRun.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

/** EventBus.TriggerContext: what an event trigger may ask and tell about its own run. */
class EventTriggerContext {
    readonly run: EventRun;

    constructor(run: EventRun) {
        this.run = run;
    }
}

platformClass('EventBus.TriggerContext', EventTriggerContext);

type Self = EventTriggerContext;

/** Where no event trigger runs there is a context, too: rflib asserts that code asks it for its retries. */
function noRun(): EventRun {
    return { retries: 0, lastError: null, checkpoint: null, replayIds: [] };
}

export const triggerContextClass = defineClass({
    name: 'EventBus.TriggerContext',
    kind: 'class',
    static: {
        'EventBus.TriggerContext currentContext()': () => {
            return new EventTriggerContext(current().eventRun ?? noRun());
        }
    },
    instance: {
        'String getResumeCheckpoint()': (self: Self) => self.run.checkpoint,
        'void setResumeCheckpoint(String replayId)': (self: Self, replayId: string | null) => {
            if (replayId === null || !self.run.replayIds.includes(replayId)) {
                raise('EventBus.InvalidReplayIdException', `Invalid Replay ID: ${replayId}`);
            }
            self.run.checkpoint = replayId;
        }
    },
    fields: {
        'String lastError': { get: (self: Self) => self.run.lastError },
        'Integer retries': { get: (self: Self) => self.run.retries }
    }
});
