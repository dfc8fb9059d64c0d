/** Pieces that several bodies share, as JSON Schema (contract 2.2 and 2.5). `null` stands wherever the field shows it. */
export const text = { type: ['string', 'null'] } as const;
export const flag = { type: ['boolean', 'null'] } as const;
export const amount = { type: ['number', 'null'] } as const;
/** A service timestamp or date: ISO text in UTC, at most seven fraction digits. */
export const moment = {
    type: ['string', 'null'],
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,7})?Z$'
} as const;
export const guid = {
    type: 'string',
    pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'
} as const;
export const eTag = { type: 'string', pattern: '^"[0-9a-f]{8}-0000-0800-0000-[0-9a-f]{8}0000"$' } as const;

export const statuses = ['New', 'Active', 'Closed'] as const;
export const substatuses = ['Pending', 'Received', 'Accepted', 'Won', 'Lost', 'Declined', 'Expired', 'Error'] as const;
export const qualifications = ['None', 'Direct', 'MarketingQualified', 'SalesQualified'] as const;
export const assistanceRequestCodes = [
    'Unknown',
    'GeneralOrOther',
    'CustomerTechnicalArchitecture',
    'ProofOfConceptOrDemo',
    'QuotesOrLicensing',
    'PostSalesCustomerSuccess',
    'WorkloadSpecificValueProposition'
] as const;

export const address = {
    type: 'object',
    properties: {
        addressLine1: text,
        addressLine2: text,
        city: text,
        state: text,
        postalCode: text,
        country: text,
        region: text
    }
} as const;

export const member = {
    type: 'object',
    properties: {
        firstName: text,
        lastName: text,
        phoneNumber: text,
        email: text,
        title: text,
        contactPreference: {
            type: ['object', 'null'],
            properties: { locale: text, disableNotifications: flag }
        }
    }
} as const;

export const solution = {
    type: 'object',
    properties: {
        id: text,
        name: text,
        type: { enum: ['None', 'Category', 'Name', null] },
        price: amount,
        quantity: amount,
        currency: text,
        publisherName: text,
        solutionType: text,
        closingDateTime: moment
    }
} as const;

export const tag = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } as const;
export const attribute = {
    type: 'object',
    properties: { type: { type: 'string' }, id: { type: 'string' } },
    required: ['type', 'id']
} as const;
export const target = {
    type: 'object',
    properties: { type: { enum: ['None', 'BusinessProfileLocation', 'SolutionProfile'] }, id: { type: 'string' } },
    required: ['type', 'id']
} as const;
export const consentNames = [
    'consentToToShareInfoWithOthers',
    'consentToContact',
    'consentToMicrosoftToContactSpecificPartners',
    'consentToShareReferralWithMicrosoftSellers'
] as const;
export const consent = {
    type: 'object',
    properties: Object.fromEntries(consentNames.map((name) => [name, flag]))
} as const;
