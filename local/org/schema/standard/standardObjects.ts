import { catalogueObject } from '../../library/catalogue/catalogue.ts';
import type { ChildRelationship, FieldShape, ObjectDefinition } from '../objectShape.ts';
import type { OrgFeatures } from '../../project/orgFeatures.ts';
import { currencyField } from '../currencyField.ts';
import { featureObjects } from './featureObjects.ts';
import { standardField, withDetails } from './fieldText.ts';
import { contactPointObjects } from './contactPointObjects.ts';
import { everyOrgObjects } from './everyOrgObjects.ts';
import { monitoringObjects } from './monitoringObjects.ts';
import { moreObjects } from './moreObjects.ts';
import { standardPicklist } from './standardPicklists.ts';
import { standardOverlays, type StandardOverlay } from './standardOverlay.ts';

/** Fields that only exist when a feature of the org is on. Currencies come with their feature; the others are never there. */
const optionalFields = new RegExp(
    '^(Division|CurrencyIsoCode|RecordTypeId|Territory2Id|IsPersonAccount|Person\\w+|\\w*(State|Country)Code|' +
        'DandbCompanyId|OperatingHoursId|ServiceAppointmentId|SyncedQuoteId|QuoteId|AssetWarrantyId|BasedOnId|SellerId|' +
        'CostBookId|ProductSellingModelId)$'
);

/** Users have a text of their own that is called Division. */
function isThere(object: string, field: string): boolean {
    return !optionalFields.test(field) || (object === 'User' && field === 'Division');
}

/** The standard objects that the local org models, without the relationships that custom objects add. */
export function standardObjects(features: OrgFeatures): ObjectDefinition[] {
    return Object.entries({
        ...standardOverlays,
        ...moreObjects,
        ...contactPointObjects,
        ...everyOrgObjects,
        ...monitoringObjects,
        ...featureObjects(features)
    }).map(([name, overlay]) => definition(name, overlay, features));
}

/** Of a fresh org; all other standard objects are public read/write there (Salesforce Help, "Default Organization-Wide Sharing Settings"). */
const privateByDefault = new Set(['Task', 'Event']);

function definition(name: string, overlay: StandardOverlay, features: OrgFeatures): ObjectDefinition {
    const catalogued = catalogueObject(name);
    if (!catalogued) {
        throw new Error(`The catalogue has no standard object ${name}`);
    }
    const fields = catalogued.fields
        .filter((field) => isThere(name, field.name) && !overlay.absent?.includes(field.name))
        .map((field) => detailed(name, standardField(field), overlay));
    const money = catalogued.fields.some((field) => field.name === 'CurrencyIsoCode');
    const currency = features.multiCurrency && money ? [currencyField()] : [];
    return {
        name,
        label: name.replace(/([a-z])([A-Z])/g, '$1 $2'),
        pluralLabel: `${name.replace(/([a-z])([A-Z])/g, '$1 $2')}s`,
        keyPrefix: overlay.keyPrefix,
        kind: overlay.event ? 'event' : 'standard',
        fields: [...fields, ...currency],
        childRelationships: [],
        validationRules: [],
        publishBehavior: overlay.event ? 'PublishImmediately' : null,
        settingType: null,
        sharingModel: privateByDefault.has(name) ? 'Private' : 'ReadWrite',
        setup: overlay.setup ?? false
    };
}

function detailed(object: string, field: FieldShape, overlay: StandardOverlay): FieldShape {
    const details = overlay.fields?.[field.name];
    const shaped = details === undefined ? field : withDetails(field, details);
    const picklist = standardPicklist(object, field.name);
    const type = shaped.type === 'MultiselectPicklist' ? shaped.type : 'Picklist';
    return picklist.length > 0 ? { ...shaped, type, picklist } : shaped;
}

/** What the catalogue leaves out (Object Reference, EntityDefinition). */
const moreChildren: Readonly<Record<string, readonly { relationshipName: string; childObject: string }[]>> = {
    EntityDefinition: [
        { relationshipName: 'Fields', childObject: 'FieldDefinition' },
        { relationshipName: 'Particles', childObject: 'EntityParticle' }
    ]
};

/** Children of accounts that only an org with person accounts has: `PersonUsers`. */
const ofPersonAccounts = /^Person[A-Z]/;

/**
 * The names that parents' queries use for standard children: `Contacts`, `OpportunityContactRoles`.
 * @param objects by their names in lower case
 */
export function standardChildren(parent: string, objects: ReadonlyMap<string, ObjectDefinition>): ChildRelationship[] {
    const named = [...(catalogueObject(parent)?.childRelationships ?? []), ...(moreChildren[parent] ?? [])];
    const there = named.filter((one) => !ofPersonAccounts.test(one.relationshipName));
    return there.flatMap(({ relationshipName, childObject }) => {
        const child = objects.get(childObject.toLowerCase());
        const lookups = child?.fields.filter((field) => field.referenceTo.includes(parent)) ?? [];
        // `ChildAccounts` are those below an account, not those that were merged into it
        const own = [`${parent}Id`, 'ParentId'];
        const field = own.flatMap((name) => lookups.find((lookup) => lookup.name === name) ?? [])[0] ?? lookups[0];
        return child && field ? [{ relationshipName, childObject: child.name, field: field.name }] : [];
    });
}
