import { knownAttributeIds } from './knownAttributeIds.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import { isAlpha2 } from './countryCode.ts';
import type { CreateBody } from './createBody.ts';
import { isSalesStage } from './salesStage.ts';
import { uploadFieldMissing } from './uploadFields.ts';
import type { Violation } from './violation.ts';

type Rule = (body: CreateBody, settings: SwitchSettings) => Violation | null;

const summary = 'One or more validation errors occurred.';

function violation(rule: string, target: string, code: string, message: string): Violation {
    return { rule, target, code, message, summary };
}

/** The first broken rule of a POST, in the order of the contract's section 7, or null. */
export function createViolation(body: CreateBody, settings: SwitchSettings): Violation | null {
    for (const rule of rules) {
        const found = rule(body, settings);
        if (found) return found;
    }
    return null;
}

const rules: readonly Rule[] = [
    requiredParts,
    countryCode,
    solutions,
    listSizes,
    consent,
    marketplaceIntent,
    attributeIds,
    textLengths,
    dealValue,
    salesStage,
    uploadFieldMissing
];

function requiredParts(body: CreateBody): Violation | null {
    for (const part of ['type', 'customerProfile', 'consent', 'details'] as const)
        if (!body[part])
            return violation('7.2', part, 'requiredPropertyMissing', `The property '${part}' is required.`);
    return null;
}

function countryCode(body: CreateBody): Violation | null {
    if (isAlpha2(body.customerProfile?.address?.country)) return null;
    const message = 'A two-letter ISO 3166-1 country code is required.';
    return violation('2.2', 'customerProfile.address.country', 'invalidCountry', message);
}

function solutions(body: CreateBody, settings: SwitchSettings): Violation | null {
    const sent = body.details?.requirements?.solutions ?? [];
    const missing = sent.some((one) => !one.id) || (sent.length === 0 && settings['2.10.solutionRequired']);
    if (!missing) return null;
    return violation('2.10', 'details.requirements.solutions', 'solutionIdRequired', 'Solution ID is required.');
}

function listSizes(body: CreateBody): Violation | null {
    const solutionCount = body.details?.requirements?.solutions?.length ?? 0;
    if (solutionCount > 50)
        return violation('1.8', 'details.requirements.solutions', 'tooManyItems', 'A deal holds at most 50 solutions.');
    if ((body.team?.length ?? 0) > 50)
        return violation('1.8', 'team', 'tooManyItems', 'A deal holds at most 50 team members.');
    return null;
}

function consent(body: CreateBody): Violation | null {
    const name = 'consentToToShareInfoWithOthers';
    if (body.consent?.[name] === true) return null;
    return violation('2.2', `consent.${name}`, 'consentRequired', `Deals need '${name}' to be true.`);
}

function marketplaceIntent(body: CreateBody, settings: SwitchSettings): Violation | null {
    const attributes = body.details?.requirements?.additionalRequirements?.attributes ?? [];
    if (!settings['U-19.marketplaceIntent'] || attributes.some((one) => one.type === 'CustomerMarketplaceIntent'))
        return null;
    const target = 'details.requirements.additionalRequirements.attributes';
    return violation(
        'U-19',
        target,
        'marketplaceIntentRequired',
        'The attribute CustomerMarketplaceIntent is required.'
    );
}

function attributeIds(body: CreateBody, settings: SwitchSettings): Violation | null {
    if (!settings['U-18.knownIdsOnly']) return null;
    const attributes = body.details?.requirements?.additionalRequirements?.attributes ?? [];
    const unknown = attributes.find((one) => knownAttributeIds[one.type]?.includes(one.id) === false);
    if (!unknown) return null;
    const target = 'details.requirements.additionalRequirements.attributes';
    return violation('U-18', target, 'unknownAttributeId', `'${unknown.id}' is not an id of ${unknown.type}.`);
}

function textLengths(body: CreateBody, settings: SwitchSettings): Violation | null {
    const limits = [
        ['name', body.name, settings['U-5.nameLength']],
        ['details.notes', body.details?.notes, settings['U-5.notesLength']],
        ['inviteContext.notes', body.inviteContext?.notes, settings['U-5.notesLength']]
    ] as const;
    const broken = limits.find(([, value, longest]) => (value?.length ?? 0) > longest);
    return broken
        ? violation('U-5', broken[0], 'textTooLong', `'${broken[0]}' holds at most ${broken[2]} characters.`)
        : null;
}

function dealValue(body: CreateBody): Violation | null {
    if (Number(body.details?.dealValue ?? 0) >= 0) return null;
    return violation('2.2', 'details.dealValue', 'invalidDealValue', 'The deal value cannot be negative.');
}

function salesStage(body: CreateBody, settings: SwitchSettings): Violation | null {
    if (body.salesStage === null || body.salesStage === undefined) return null;
    return isSalesStage(body.salesStage, settings)
        ? null
        : violation('U-10', 'salesStage', 'invalidSalesStage', `'${body.salesStage}' is not a sales stage.`);
}
