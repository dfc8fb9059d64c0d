import type { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexLocation } from '../../values/primitives/apexLocation.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

type Self = ApexLocation;

/** System.Location (Apex Reference Guide, "Location Class"). */
export const locationClass = defineClass({
    name: 'System.Location',
    kind: 'class',
    static: {
        'Location newInstance(Decimal latitude, Decimal longitude)': (
            latitude: ApexDecimal | null,
            longitude: ApexDecimal | null
        ) => new ApexLocation((latitude ?? nullArgument(1)).toNumber(), (longitude ?? nullArgument(2)).toNumber()),
        'Double getDistance(Location first, Location second, String unit)': (
            first: Self | null,
            second: Self | null,
            unit: string | null
        ) => (first ?? nullArgument(1)).distanceTo(second ?? nullArgument(2), unit ?? nullArgument(3))
    },
    instance: {
        'Double getDistance(Location other, String unit)': requiredOf((self: Self, other: Self, unit: string) =>
            self.distanceTo(other, unit)
        ),
        'Double getLatitude()': (self: Self) => self.latitude,
        'Double getLongitude()': (self: Self) => self.longitude
    },
    fields: {
        'Double latitude': { get: (self: Self) => self.latitude },
        'Double longitude': { get: (self: Self) => self.longitude }
    }
});
