import { guid } from './parts.ts';

type Properties = Readonly<Record<string, object>>;
const strict = (properties: Properties) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false
});
const string = { type: 'string' };
const strings = { type: 'array', items: string };

/** Error body of the referrals host (contract 1.7). */
export const referralsError = strict({
    error: {
        ...strict({ code: string, message: { type: 'string', maxLength: 1024 }, target: string }),
        properties: {
            code: string,
            message: { type: 'string', maxLength: 1024 },
            target: string,
            innerError: strict({ code: string, message: string })
        }
    }
});
/** Error body of the webhook host (contract 1.7). */
export const partnerCenterError = strict({
    code: string,
    description: string,
    data: { type: 'array' },
    source: string
});
/** 429 of both hosts (contract 1.8). */
export const throttledError = strict({ statusCode: { const: 429 }, message: string });
/** Error body of the token endpoint (contract 1.4). */
export const entraError = strict({
    error: string,
    error_description: { type: 'string', pattern: '^AADSTS\\d+: ' },
    error_codes: { type: 'array', items: { type: 'integer' } },
    timestamp: string,
    trace_id: guid,
    correlation_id: guid,
    error_uri: string
});
/** Token answer of v1: numbers as text (contract 1.4). */
export const tokenV1 = strict({
    token_type: { const: 'Bearer' },
    scope: string,
    expires_in: { type: 'string', pattern: '^\\d+$' },
    ext_expires_in: { type: 'string', pattern: '^\\d+$' },
    expires_on: { type: 'string', pattern: '^\\d+$' },
    not_before: { type: 'string', pattern: '^\\d+$' },
    resource: string,
    access_token: string,
    refresh_token: string,
    id_token: string
});
/** Token answer of v2: numbers as numbers. */
export const tokenV2 = strict({
    token_type: { const: 'Bearer' },
    scope: string,
    expires_in: { type: 'integer' },
    ext_expires_in: { type: 'integer' },
    access_token: string,
    refresh_token: string,
    id_token: string
});
/** Answer of POST and PUT …/registration (contract 3.1). */
export const registered = strict({ SubscriberId: guid, WebhookUrl: string, WebhookEvents: strings });
/** Answer of GET …/registration. */
export const registration = strict({ WebhookUrl: string, WebhookEvents: strings });
export const validationCreated = strict({ correlationId: guid });
/** Answer of GET …/validationEvents/{id} (contract 3.7). */
export const validation = strict({
    correlationId: guid,
    partnerId: string,
    status: { enum: ['pending', 'completed', 'failed'] },
    callbackUrl: string,
    results: {
        type: 'array',
        items: strict({
            responseCode: string,
            responseMessage: string,
            systemError: { type: 'boolean' },
            dateTimeUtc: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{7}$' }
        })
    }
});
/** Body of a delivery (contract 3.3). */
export const webhookEvent = strict({
    EventName: string,
    ResourceUri: { type: 'string', pattern: '^https?://api\\.partnercenter\\.microsoft\\.com/' },
    ResourceName: { enum: ['referral', 'test'] },
    AuditUri: { type: ['string', 'null'] },
    ResourceChangeUtcDate: { type: 'string', pattern: '\\.\\d{7}\\+00:00$' }
});
