import { platformClass } from '../objects/platformClass.ts';
import type { ApexValue } from '../value.ts';

/** The parts of an address, as its fields are named behind the prefix of the compound field. */
export const addressParts = [
    ...(['Street', 'City', 'State', 'StateCode', 'PostalCode', 'Country', 'CountryCode'] as const),
    ...(['Latitude', 'Longitude', 'GeocodeAccuracy'] as const)
];

export type AddressPart = (typeof addressParts)[number];

/** An instance of System.Address: what a query answers for a compound field such as BillingAddress. */
export class ApexAddress {
    private readonly parts: ReadonlyMap<AddressPart, ApexValue>;

    constructor(parts: ReadonlyMap<AddressPart, ApexValue>) {
        this.parts = parts;
    }

    part(name: AddressPart): ApexValue {
        return this.parts.get(name) ?? null;
    }
}

platformClass('System.Address', ApexAddress);
