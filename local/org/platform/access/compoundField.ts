/**
 * The field whose permission counts for a part of an address, a geolocation or a name: `ShippingStreet` →
 * `ShippingAddress`, `Place__Latitude__s` → `Place__c` (Salesforce Help, "Compound Fields"). The field itself otherwise.
 */
export function permissionField(field: string): string {
    const place = /^(\w+)__(?:latitude|longitude)__s$/i.exec(field);
    if (place) {
        return `${place[1]}__c`;
    }
    return field.endsWith('__c')
        ? field
        : field.replace(
              /^(billing|shipping|mailing|other|)(?:street|city|state|postalcode|country|statecode|countrycode|latitude|longitude|geocodeaccuracy)$/i,
              '$1Address'
          );
}
