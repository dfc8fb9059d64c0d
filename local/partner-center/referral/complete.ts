import type { MemberBody, RequirementsBody, SolutionBody } from './createBody.ts';
import type { Member, Requirements, Solution } from './referral.ts';

const noIot = Object.freeze({
    customerLicenseAgreementNumber: null,
    deviceCategory: null,
    siliconType: null,
    azureCertifiedDevice: false,
    attachServices: false
});

/** A member as the service shows it: what was not sent is null. */
export function completeMember(sent: MemberBody): Member {
    return {
        firstName: sent.firstName ?? null,
        lastName: sent.lastName ?? null,
        phoneNumber: sent.phoneNumber ?? null,
        email: sent.email ?? null,
        title: sent.title ?? null,
        contactPreference: {
            locale: sent.contactPreference?.locale ?? null,
            disableNotifications: sent.contactPreference?.disableNotifications ?? null
        }
    };
}

export function completeSolution(sent: SolutionBody): Solution {
    return {
        id: sent.id ?? '',
        name: sent.name ?? null,
        type: sent.type ?? 'Name',
        price: sent.price ?? null,
        quantity: sent.quantity ?? null,
        currency: sent.currency ?? null,
        publisherName: sent.publisherName ?? null,
        solutionType: sent.solutionType ?? null,
        closingDateTime: sent.closingDateTime ?? null
    };
}

export function completeRequirements(sent: RequirementsBody | null | undefined): Requirements {
    const iot = sent?.additionalRequirements?.iot;
    return {
        industries: (sent?.industries ?? []).map(({ id }) => ({ id })),
        products: (sent?.products ?? []).map(({ id }) => ({ id })),
        services: (sent?.services ?? []).map(({ id }) => ({ id })),
        solutions: (sent?.solutions ?? []).map(completeSolution),
        offers: sent?.offers ?? [],
        salesPlays: sent?.salesPlays ?? [],
        additionalRequirements: {
            iot: iot && Object.keys(iot).length > 0 ? { ...noIot, ...iot } : noIot,
            attributes: (sent?.additionalRequirements?.attributes ?? []).map(({ type, id }) => ({ type, id }))
        }
    };
}
