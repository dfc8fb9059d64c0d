import { current } from '../platform/transactions/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { ApexValue } from '../values/value.ts';

/** EventBusSubscriber: where each trigger stands in the stream of its event (Platform Events Developer Guide, "EventBusSubscriber"). */
export function subscriberRows(shape: ObjectShape): Row[] {
    const { events, records } = current().org;
    return events.subscribers().map(({ event, tip, subscription }) => {
        const { trigger, position, retries, lastError, status } = subscription;
        const values: Readonly<Record<string, ApexValue>> = {
            Id: '000000000000000AAA',
            ExternalId: records.rows.find('ApexTrigger', 'Name', trigger.name)[0]?.id ?? null,
            IsPartitioned: false,
            LastError: lastError,
            Name: trigger.name,
            Position: Number(position ?? 0),
            Retries: retries,
            Status: status,
            Tip: Number(tip ?? 0),
            Topic: event,
            Type: 'ApexTrigger'
        };
        return {
            id: '000000000000000AAA',
            values: shape.fields.map(({ name }) => values[name] ?? null),
            deleted: false
        };
    });
}
