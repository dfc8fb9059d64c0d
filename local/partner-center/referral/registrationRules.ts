import type { SwitchSettings } from '../switches/switches.ts';
import { isShared } from './dealKind.ts';
import type { PatchCircumstances } from './patchOperation.ts';
import type { Referral } from './referral.ts';
import type { Violation } from './violation.ts';

const leastValue = 25_000;
const leastAgeMs = 72 * 3600 * 1000;

/** Why this deal cannot be registered yet (contract 2.8), or null. The value is read in USD whatever the currency. */
export function eligibilityViolation(
    referral: Referral,
    value: unknown,
    { microsoft }: PatchCircumstances,
    settings: SwitchSettings
): Violation | null {
    if (!settings['2.8.eligibility']) return null;
    const { solutionDetails } = value as { solutionDetails: readonly { id: string }[] };
    const known = new Set(referral.details.requirements.solutions.map((one) => one.id));
    const age = Date.parse(referral.closedDateTime ?? '') - Date.parse(referral.createdDateTime);
    const answered = !microsoft || ['Accepted', 'Won'].includes(microsoft.substatus);
    const checks: readonly (readonly [boolean, string])[] = [
        [referral.substatus === 'Won', 'Only a deal that is Won can be registered.'],
        [isShared(referral), 'Only partner-led and co-sell deals can be registered.'],
        [answered, 'Microsoft has to accept a co-sell deal before it can be registered.'],
        [solutionDetails.every((one) => known.has(one.id)), 'The registered solution has to be one of the deal.'],
        [(referral.details.dealValue ?? 0) >= leastValue, 'A registered deal is worth at least 25000 USD.'],
        [age >= leastAgeMs, 'At least 72 hours lie between creation and Won.']
    ];
    const broken = checks.find(([holds]) => !holds);
    return broken ? { rule: '2.8', target: 'registrations', code: 'notEligible', message: broken[1] } : null;
}
