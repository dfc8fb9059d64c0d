import type { SwitchSettings } from '../switches/switches.ts';

export type FieldType = 'text' | 'guid' | 'date' | 'number' | 'boolean';

const text = (names: string) => names.split(' ').map((name) => [name, 'text'] as const);

/** Properties that `$filter` takes; the contract's list (2.9) and their like. `externalReferenceId` is U-11. */
const filterable: ReadonlyMap<string, FieldType> = new Map<string, FieldType>([
    ['id', 'guid'],
    ['engagementId', 'guid'],
    ...text('name organizationId organizationName status substatus qualification type direction mpnId campaignId'),
    ...text('referralSource callToAction salesStage registrationStatus referralProgram'),
    ...text('customerProfile/name customerProfile/size customerProfile/address/country customerProfile/address/state'),
    ...text('customerProfile/address/city details/currency inviteContext/assistanceRequestCode'),
    ...text('inviteContext/invitedBy/organizationId trackingInfo/microsoftMsxId'),
    ['createdDateTime', 'date'],
    ['updatedDateTime', 'date'],
    ['expirationDateTime', 'date'],
    ['acceptedDateTime', 'date'],
    ['closedDateTime', 'date'],
    ['details/closingDateTime', 'date'],
    ['details/dealValue', 'number'],
    ['favorite', 'boolean'],
    ['isSpam', 'boolean'],
    ['consent/consentToShareReferralWithMicrosoftSellers', 'boolean']
]);

const collections: ReadonlyMap<string, ReadonlyMap<string, FieldType>> = new Map([
    ['team', new Map(text('email firstName lastName phoneNumber'))],
    ['customerProfile/team', new Map(text('email firstName lastName phoneNumber'))],
    ['details/requirements/solutions', new Map(text('id name'))],
    ['target', new Map(text('id type'))]
]);

/**
 * The type of a filterable property; `collection` when it is one inside any().
 * @throws SyntaxError when it cannot be filtered by
 */
export function fieldType(field: string, collection: string | null, settings: SwitchSettings): FieldType {
    if (collection !== null && !collections.has(collection))
        throw new SyntaxError(`any() works on ${[...collections.keys()].join(', ')}, not on '${collection}'.`);
    if (collection === null && field === 'externalReferenceId' && settings['U-11.filterExternalReferenceId'])
        return 'text';
    const found = (collection === null ? filterable : collections.get(collection)!).get(field);
    if (!found)
        throw new SyntaxError(`'${collection === null ? '' : `${collection}/`}${field}' cannot be filtered by.`);
    return found;
}
