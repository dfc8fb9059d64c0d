import { locationPart } from '../../schema/locationParts.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexLocation } from '../../values/primitives/apexLocation.ts';
import type { ApexValue } from '../../values/value.ts';

/** The value of a geolocation from the fields of its parts: null where one of them is empty. */
export function compoundLocation(
    shape: ObjectShape,
    field: FieldShape,
    values: readonly ApexValue[]
): ApexLocation | null {
    const part = (name: 'Latitude' | 'Longitude'): ApexValue => {
        const slot = shape.slot(locationPart(field.name, name), 'sobjectField');
        return slot === undefined ? null : (values[slot] ?? null);
    };
    return locationAt(part('Latitude'), part('Longitude'));
}

/** A place from two numbers; null where one is missing. */
export function locationAt(latitude: ApexValue, longitude: ApexValue): ApexLocation | null {
    return latitude === null || longitude === null ? null : new ApexLocation(degrees(latitude), degrees(longitude));
}

function degrees(value: ApexValue): number {
    return value instanceof ApexDecimal ? value.toNumber() : value instanceof ApexDouble ? value.value : Number(value);
}
