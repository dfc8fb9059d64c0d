import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { EventMessage } from './eventMessage.ts';
import type { TriggerContext } from '../transactions/triggerContext.ts';

/** `Trigger.new` of an event trigger: after insert, no old, no maps. */
export function eventTriggerContext(messages: readonly EventMessage[]): TriggerContext {
    const event = messages[0]!.event;
    const records = messages.map((message) => message.record);
    return {
        object: event,
        operation: 'AFTER_INSERT',
        new: new ApexList(typeNamed(`List<${event}>`), records),
        old: null,
        newMap: null,
        oldMap: null,
        size: records.length
    };
}
