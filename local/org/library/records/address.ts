import type { ApexAddress } from '../../values/primitives/apexAddress.ts';
import { addressParts, type AddressPart } from '../../values/primitives/apexAddress.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type FieldAccess, type Implementation } from '../rows/definition.ts';
import { ApexLocation } from '../../values/primitives/apexLocation.ts';
import { requiredOf } from '../rows/required.ts';

const typeOf = (part: AddressPart): string => (/^L/.test(part) ? 'Double' : 'String');

/** System.Address (Apex Reference Guide, "Address Class"); only queries make one. */
export const addressClass = defineClass({
    name: 'System.Address',
    kind: 'class',
    instance: {
        ...Object.fromEntries(
            addressParts.map((part): [string, Implementation] => [
                `${typeOf(part)} get${part}()`,
                (self: ApexAddress) => partOf(self, part)
            ])
        ),
        'Double getDistance(Location other, String unit)': requiredOf(
            (self: ApexAddress, other: ApexLocation, unit: string) => {
                const [latitude, longitude] = [partOf(self, 'Latitude'), partOf(self, 'Longitude')];
                return latitude instanceof ApexDouble && longitude instanceof ApexDouble
                    ? new ApexLocation(latitude.value, longitude.value).distanceTo(other, unit)
                    : null;
            }
        )
    },
    fields: Object.fromEntries(
        addressParts.map((part): [string, FieldAccess] => [
            `${typeOf(part)} ${part[0]!.toLowerCase()}${part.slice(1)}`,
            { get: (self: ApexAddress) => partOf(self, part) }
        ])
    )
});

function partOf(address: ApexAddress, part: AddressPart): ApexValue {
    const value = address.part(part);
    return value instanceof ApexDecimal ? new ApexDouble(value.toNumber()) : value;
}
