import { ApexObject } from '../../values/objects/apexObject.ts';
import type { ApexValue } from '../../values/value.ts';

/**
 * What a user's class stands on that extends a class of the platform: an object of the user's, with room for the fields
 * that the platform's class has (see DataHolder, whose rows read and write them).
 */
export class ExtendedObject extends ApexObject {
    readonly values = new Map<string, ApexValue>();

    read(field: string): ApexValue {
        return this.values.get(field.toLowerCase()) ?? null;
    }

    write(field: string, value: ApexValue): void {
        this.values.set(field.toLowerCase(), value);
    }
}
