import { newEventUuid } from '../../platform/events/eventMessage.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { defaultOf } from './defaultOf.ts';

/** Schema.SObjectType.newSObject(recordTypeId, true): fields with a default hold it; an event knows its EventUuid. */
export function recordWithDefaults(shape: ObjectShape): SObjectValue {
    const record = blankRecord(shape);
    shape.fields.forEach((field, slot) => {
        const value = field.createable && field.formula === null ? defaultOf(shape, field) : null;
        if (value !== null) {
            record.put(slot, value);
        }
    });
    if (shape.kind === 'event') {
        record.setByName('EventUuid', newEventUuid());
    }
    return record;
}
