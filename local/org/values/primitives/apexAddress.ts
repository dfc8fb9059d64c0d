import { platformClass } from '../objects/platformClass.ts';
import { textOf } from '../text.ts';
import type { ApexValue } from '../value.ts';

/** The parts of an address, as its fields are named behind the prefix of the compound field. */
export const addressParts = [
    ...(['Street', 'City', 'State', 'StateCode', 'PostalCode', 'Country', 'CountryCode'] as const),
    ...(['Latitude', 'Longitude', 'GeocodeAccuracy'] as const)
];

export type AddressPart = (typeof addressParts)[number];

/** The order of the parts in a text (fact values-texts-of-objects). */
const printed: readonly AddressPart[] = [
    ...(['Street', 'City', 'State', 'PostalCode', 'Country', 'StateCode', 'CountryCode'] as const),
    ...(['Latitude', 'Longitude', 'GeocodeAccuracy'] as const)
];

/** An instance of System.Address: what a query answers for a compound field such as BillingAddress. */
export class ApexAddress {
    private readonly parts: Map<AddressPart, ApexValue>;

    constructor(parts: Map<AddressPart, ApexValue> = new Map<AddressPart, ApexValue>()) {
        this.parts = parts;
    }

    part(name: AddressPart): ApexValue {
        return this.parts.get(name) ?? null;
    }

    /** For JSON, which reads an address part by part. */
    setPart(name: AddressPart, value: ApexValue): void {
        this.parts.set(name, value);
    }

    apexText(): string {
        return `API address [${printed.map((name) => textOf(this.part(name))).join(', ')}]`;
    }
}

platformClass('System.Address', ApexAddress);
