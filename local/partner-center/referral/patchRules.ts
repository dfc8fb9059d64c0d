import { shapeError } from '../schema/shapeError.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import type { PatchCircumstances, PatchOperation } from './patchOperation.ts';
import type { PatchPath } from './patchPaths.ts';
import type { Referral } from './referral.ts';
import { isSalesStage } from './salesStage.ts';
import type { Violation } from './violation.ts';

/** What is wrong with one operation of a PATCH (contract 2.6, 2.10), or null. `value` has canonical names. */
export function operationViolation(
    referral: Referral,
    row: PatchPath,
    operation: PatchOperation,
    circumstances: PatchCircumstances,
    settings: SwitchSettings
): Violation | null {
    const target = row.path.slice(1).replaceAll('/', '.');
    const wrong = (rule: string, code: string, message: string): Violation => ({ rule, target, code, message });
    if (operation.op === 'replace' && row.path.endsWith('/-'))
        return wrong('2.6', 'invalidPatchOperation', `'${row.path}' appends, so it wants the operation add.`);
    const shape = shapeError(operation.value, row.value);
    if (shape)
        return wrong(
            '2.6',
            'invalidValue',
            `The value of '${row.path}' ${shape.path && `(${shape.path}) `}${shape.message}.`
        );
    return contentViolation(referral, row.path, operation.value, circumstances, settings, wrong);
}

type Wrong = (rule: string, code: string, message: string) => Violation;

function contentViolation(
    referral: Referral,
    path: string,
    value: unknown,
    { microsoft }: PatchCircumstances,
    settings: SwitchSettings,
    wrong: Wrong
): Violation | null {
    if (path.startsWith('/customerProfile/team') && microsoft)
        return wrong(
            '2.10',
            'readOnlyAfterShare',
            'Customer contacts cannot change after the deal was shared with Microsoft.'
        );
    if (path.startsWith('/consent/') && value === false && referral.consent.consentToShareReferralWithMicrosoftSellers)
        return wrong('2.10', 'sharingIsFinal', 'A deal that Microsoft can see cannot be made private again.');
    if (path === '/salesStage' && value !== null && !isSalesStage(String(value), settings))
        return wrong('U-10', 'invalidSalesStage', `'${String(value)}' is not a sales stage.`);
    if (path === '/details/dealValue' && Number(value ?? 0) < 0)
        return wrong('2.2', 'invalidDealValue', 'The deal value cannot be negative.');
    return sizeViolation(referral, path, value, settings, wrong);
}

function sizeViolation(
    referral: Referral,
    path: string,
    value: unknown,
    settings: SwitchSettings,
    wrong: Wrong
): Violation | null {
    const longest: Record<string, number> = {
        '/name': settings['U-5.nameLength'],
        '/details/notes': settings['U-5.notesLength'],
        '/statusReason': settings['U-5.statusReasonLength']
    };
    if (typeof value === 'string' && value.length > (longest[path] ?? Infinity))
        return wrong('U-5', 'textTooLong', `'${path}' holds at most ${longest[path]} characters.`);
    if (path.startsWith('/details/requirements/solutions')) return solutionsViolation(referral, value, settings, wrong);
    const team = path === '/team' ? (value as unknown[]).length : path === '/team/-' ? referral.team.length + 1 : 0;
    return team > 50 ? wrong('1.8', 'tooManyItems', 'A deal holds at most 50 team members.') : null;
}

function solutionsViolation(
    referral: Referral,
    value: unknown,
    settings: SwitchSettings,
    wrong: Wrong
): Violation | null {
    const given = (Array.isArray(value) ? value : [value]) as { id?: string | null }[];
    const count = given.length + (Array.isArray(value) ? 0 : referral.details.requirements.solutions.length);
    if (given.some((one) => !one.id) || (count === 0 && settings['2.10.solutionRequired']))
        return wrong('2.10', 'solutionIdRequired', 'Solution ID is required.');
    return count > 50 ? wrong('1.8', 'tooManyItems', 'A deal holds at most 50 solutions.') : null;
}
