import { amount, flag, moment, text } from './parts.ts';

export const contractFields = {
    currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
    value: amount,
    startDateTime: moment,
    endDateTime: moment,
    signDateTime: moment,
    term: { enum: ['Perpetual', 'Finite', null] }
};

export const marketplaceFields = { isMarketplaceTransacted: flag, marketplaceTransactionDateTime: moment };

export const solutionDetailFields = {
    id: { type: 'string', minLength: 1 },
    name: text,
    currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
    value: amount,
    isDeployedOnAzure: flag,
    primaryDeploymentOn: { enum: ['Customer', 'Partner', null] },
    pricingModel: { enum: ['PayAsYouGo', 'Other', null] },
    marketplaceTransactionDetails: { type: ['object', 'null'], properties: marketplaceFields }
};

/** Value of `add /registrations/-` (contract 2.8). */
export const registrationBody = {
    type: 'object',
    required: ['type', 'solutionDetails', 'contract'],
    properties: {
        type: { enum: ['AzureIPCoSell'] },
        solutionDetails: {
            type: 'array',
            minItems: 1,
            items: { type: 'object', required: ['id'], properties: solutionDetailFields }
        },
        contract: { type: 'object', properties: contractFields }
    }
};
