/** Body of POST and PUT …/registration (contract 3.1, webhook-registration.request.json). */
export const webhookRegistration = {
    type: 'object',
    required: ['WebhookUrl', 'WebhookEvents'],
    properties: {
        WebhookUrl: { type: 'string', minLength: 1, maxLength: 2048 },
        WebhookEvents: { type: 'array', minItems: 1, items: { type: 'string' } },
        SignatureTokenToMsSignatureHeader: { type: ['boolean', 'null'] }
    }
};
