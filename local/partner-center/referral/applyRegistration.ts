import { canonicalNames } from '../json/canonicalNames.ts';
import { setAt } from '../json/setAt.ts';
import {
    contractFields,
    marketplaceFields,
    registrationBody,
    solutionDetailFields
} from '../schema/registrationBody.ts';
import { shapeError } from '../schema/shapeError.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import type { PatchResult } from './applyPatch.ts';
import { registrationHistory } from './registrationHistory.ts';
import type { PatchCircumstances, PatchOperation } from './patchOperation.ts';
import type { Referral, Registration } from './referral.ts';
import { eligibilityViolation } from './registrationRules.ts';
import type { Violation } from './violation.ts';

export function isRegistrationPath(path: string): boolean {
    return /^\/registrations\//i.test(path);
}

/** Adds a deal registration, or changes one field of it (contract 2.8). */
export function applyRegistration(
    referral: Referral,
    operation: PatchOperation,
    circumstances: PatchCircumstances,
    settings: SwitchSettings
): PatchResult {
    return operation.path === '/registrations/-'
        ? add(referral, operation, circumstances, settings)
        : change(referral, operation);
}

function add(
    referral: Referral,
    operation: PatchOperation,
    circumstances: PatchCircumstances,
    settings: SwitchSettings
): PatchResult {
    const value = canonicalNames(operation.value, registrationBody);
    const shape = shapeError(value, registrationBody);
    const broken =
        operation.op === 'replace'
            ? violation('invalidPatchOperation', "'/registrations/-' appends, so it wants the operation add.")
            : shape
              ? violation(
                    'invalidRegistration',
                    `The registration ${shape.path && `(${shape.path}) `}${shape.message}.`
                )
              : eligibilityViolation(referral, value, circumstances, settings);
    if (broken) return { next: referral, violation: broken };
    const registration: Registration = {
        ...(value as Pick<Registration, 'type' | 'contract' | 'solutionDetails'>),
        id: circumstances.newId(),
        registrationDateTime: circumstances.at,
        status: 'ReviewPending',
        statusReason: null,
        statusHistory: registrationHistory({}, 'ReviewPending', circumstances.at)
    };
    const next = {
        ...referral,
        registrationStatus: 'ReviewPending',
        registrations: [...referral.registrations, registration]
    };
    return { next, violation: null };
}

const contractField = /^\/registrations\/(\d+)\/contract\/(startDateTime|endDateTime|signDateTime|term|value)$/;
const solutionField =
    /^\/registrations\/(\d+)\/solutionDetails\/(\d+)\/(value|currency|isDeployedOnAzure|primaryDeploymentOn|pricingModel)$/;
const marketplaceField =
    /^\/registrations\/(\d+)\/solutionDetails\/(\d+)\/marketplaceTransactionDetails\/(isMarketplaceTransacted|marketplaceTransactionDateTime)$/;

function change(referral: Referral, { path, value }: PatchOperation): PatchResult {
    const shape = fieldShape(path);
    if (!shape)
        return { next: referral, violation: violation('invalidPatchPath', `The path '${path}' cannot be updated.`) };
    const registration = referral.registrations[Number(path.split('/')[2])];
    if (!registration)
        return {
            next: referral,
            violation: violation('unknownRegistration', `There is no registration at '${path}'.`)
        };
    if (!['ReviewPending', 'ActionRequired'].includes(registration.status)) {
        const message = `A registration that is ${registration.status} cannot be changed.`;
        return { next: referral, violation: violation('registrationFinal', message) };
    }
    const wrong = shapeError(value, shape);
    if (wrong)
        return { next: referral, violation: violation('invalidValue', `The value of '${path}' ${wrong.message}.`) };
    try {
        return { next: setAt(referral, path.slice(1).split('/'), value), violation: null };
    } catch (error) {
        return {
            next: referral,
            violation: violation('unknownSolutionDetail', `'${path}': ${(error as Error).message}`)
        };
    }
}

function fieldShape(path: string): object | undefined {
    const contract = contractField.exec(path)?.[2];
    if (contract) return contractFields[contract as keyof typeof contractFields];
    const solution = solutionField.exec(path)?.[3];
    if (solution) return solutionDetailFields[solution as keyof typeof solutionDetailFields];
    const marketplace = marketplaceField.exec(path)?.[3];
    return marketplace === undefined ? undefined : marketplaceFields[marketplace as keyof typeof marketplaceFields];
}

function violation(code: string, message: string): Violation {
    return { rule: '2.8', target: 'registrations', code, message };
}
