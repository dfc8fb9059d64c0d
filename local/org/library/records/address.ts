import { ApexAddress, addressParts, type AddressPart } from '../../values/primitives/apexAddress.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import type { ApexValue } from '../../values/value.ts';
import { jsonClass } from '../json/jsonShape.ts';
import { defineClass, type FieldAccess, type Implementation } from '../rows/definition.ts';
import { ApexLocation } from '../../values/primitives/apexLocation.ts';
import { requiredOf } from '../rows/required.ts';

const typeOf = (part: AddressPart): string => (/^L/.test(part) ? 'Double' : 'String');

/** `street` for `Street`, in the alphabetical order in which the REST API writes the parts of an address. */
const members = addressParts.map((part) => ({ part, name: part[0]!.toLowerCase() + part.slice(1) }));

jsonClass('System.Address', {
    make: () => new ApexAddress(),
    members: members
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ part, name }) => ({
            name,
            type: typeOf(part),
            get: (self: ApexAddress) => partOf(self, part),
            set: (self: ApexAddress, value: ApexValue) => self.setPart(part, value)
        }))
});

/** System.Address (Apex Reference Guide, "Address Class"); queries make one, and JSON does. */
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
        members.map(({ part, name }): [string, FieldAccess] => [
            `${typeOf(part)} ${name}`,
            { get: (self: ApexAddress) => partOf(self, part) }
        ])
    )
});

function partOf(address: ApexAddress, part: AddressPart): ApexValue {
    const value = address.part(part);
    return value instanceof ApexDecimal ? new ApexDouble(value.toNumber()) : value;
}
