import type { LoadedField } from './fieldOfMetadata.ts';

/**
 * A geolocation is three fields: the compound one, which is only read, and its parts, which keep the values (SOAP API
 * Developer Guide, "Geolocation Compound Field").
 */
export function withLocationParts(field: LoadedField): LoadedField[] {
    const { shape } = field;
    if (shape.type !== 'Location') {
        return [field];
    }
    const parts = (['Latitude', 'Longitude'] as const).map((part): LoadedField => {
        const name = locationPart(shape.name, part);
        // numbers as they come: no scale pads or rounds them
        const own = { name, label: `${shape.label} (${part})`, type: 'Number', precision: 18, scale: null } as const;
        return { ...field, shape: { ...shape, ...own, createable: true, updateable: true } };
    });
    return [{ ...field, shape: { ...shape, required: false } }, ...parts];
}

/** What the number of a part may be at most, on either side of zero, in degrees; null for fields that are no part. */
export function mostDegrees(field: string): number | null {
    const part = /__(latitude|longitude)__s$/i.exec(field);
    return part ? (part[1]!.toLowerCase() === 'latitude' ? 90 : 180) : null;
}

/** `Place__c` → `Place__Latitude__s`; `BillingAddress` → `BillingLatitude`. */
export function locationPart(compound: string, part: 'Latitude' | 'Longitude'): string {
    return /__c$/i.test(compound) ? compound.replace(/c$/i, `${part}__s`) : compound.replace(/Address$/i, part);
}
