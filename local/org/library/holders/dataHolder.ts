import { apexEquals, hashOf } from '../../values/equality.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';

/** An instance of a platform class that only holds values: fields by lower-case name, null until they are set. */
export class DataHolder {
    readonly values = new Map<string, ApexValue>();

    read(field: string): ApexValue {
        return this.values.get(field.toLowerCase()) ?? null;
    }

    write(field: string, value: ApexValue): void {
        this.values.set(field.toLowerCase(), value);
    }

    /** Holders of one class are equal when all their fields are (Apex Reference Guide, "ConnectApi Output Classes"). */
    apexEquals(other: ApexValue): boolean {
        if (!(other instanceof DataHolder) || typeOf(other) !== typeOf(this)) {
            return false;
        }
        const names = new Set([...this.values.keys(), ...other.values.keys()]);
        return [...names].every((name) => apexEquals(this.read(name), other.read(name)));
    }

    apexHash(): number {
        const set = [...this.values].filter(([, value]) => value !== null);
        return set.reduce((hash, [name, value]) => (hash + Math.imul(hashOf(name), 31) + hashOf(value)) | 0, 17);
    }
}
