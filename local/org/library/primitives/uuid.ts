import { randomUUID } from 'node:crypto';
import { hashOf, sameValue } from '../../values/equality.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

/** An instance of System.UUID. */
export class ApexUuid {
    /** Lower case. */
    readonly text: string;

    constructor(text: string) {
        this.text = text;
    }

    apexText(): string {
        return this.text;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexUuid && other.text === this.text;
    }

    keyText(): string {
        return `i${this.text}`;
    }
}

platformClass('System.UUID', ApexUuid);

/** System.UUID (Apex Reference Guide, "UUID Class"): random ones are of version 4. */
export const uuidClass = defineClass({
    name: 'System.UUID',
    kind: 'class',
    static: {
        'UUID randomUUID()': () => new ApexUuid(randomUUID()),
        'UUID fromString(String text)': required((text: string) =>
            /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
                ? new ApexUuid(text.toLowerCase())
                : raise('System.IllegalArgumentException', `Invalid UUID string: ${text}`)
        )
    },
    instance: {
        'String toString()': (self: ApexUuid) => self.text,
        'Boolean equals(Object other)': (self: ApexUuid, other: ApexValue) => sameValue(self, other),
        'Integer hashCode()': (self: ApexUuid) => hashOf(self)
    }
});
