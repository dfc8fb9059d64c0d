import { attribute, member, moment, solution, text } from '../schema/parts.ts';
import type { SwitchSettings } from '../switches/switches.ts';
import { completeMember, completeSolution } from './complete.ts';
import type { MemberBody, SolutionBody } from './createBody.ts';

/** One row of the white list: which path, what value, what becomes of the value. */
export interface PatchPath {
    readonly path: string;
    readonly value: object;
    readonly complete?: (value: never) => unknown;
    /** The row holds only under this switch. */
    readonly only?: (settings: SwitchSettings) => boolean;
}

const list = (items: object) => ({ type: 'array', items });
const members = (value: MemberBody[]) => value.map(completeMember);
const solutions = (value: SolutionBody[]) => value.map(completeSolution);
const dealValue = { anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }, { type: 'null' }] };
const address = (settings: SwitchSettings) => settings['U-7.patchAddress'];
const attributesPath = '/details/requirements/additionalRequirements/attributes';

/** The white list of contract 2.6 (registrations have their own, 2.8), and the rows of U-7. */
export const patchPaths: readonly PatchPath[] = [
    { path: '/status', value: { enum: ['None', 'New', 'Active', 'Closed'] } },
    { path: '/substatus', value: { type: 'string' } },
    { path: '/statusReason', value: text },
    {
        path: '/details/dealValue',
        value: dealValue,
        complete: (value: unknown) => (value === null ? null : Number(value))
    },
    { path: '/details/currency', value: { type: 'string', pattern: '^[A-Z]{3}$' } },
    { path: '/details/closingDateTime', value: moment },
    { path: '/details/notes', value: text },
    { path: '/details/requirements/solutions', value: list(solution), complete: solutions },
    { path: '/details/requirements/solutions/-', value: solution, complete: completeSolution },
    { path: '/customerProfile/team', value: list(member), complete: members },
    { path: '/customerProfile/team/-', value: member, complete: completeMember },
    { path: '/team', value: list(member), complete: members },
    { path: '/team/-', value: member, complete: completeMember },
    { path: '/externalReferenceId', value: text },
    { path: '/campaignId', value: text },
    { path: '/referralProgram', value: text },
    { path: '/salesStage', value: text },
    { path: '/consent/consentToShareReferralWithMicrosoftSellers', value: { type: 'boolean' } },
    { path: '/name', value: { type: 'string', minLength: 1 }, only: (settings) => settings['U-7.patchName'] },
    ...['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'].map((line) => ({
        path: `/customerProfile/address/${line}`,
        value: text,
        only: address
    })),
    { path: attributesPath, value: list(attribute), only: (settings) => settings['U-7.patchAttributes'] },
    { path: `${attributesPath}/-`, value: attribute, only: (settings) => settings['U-7.patchAttributes'] }
];

/** The row of a path, found without regard to case (contract 2.1). */
export function patchPathOf(path: string, settings: SwitchSettings): PatchPath | undefined {
    const wanted = path.toLowerCase();
    return patchPaths.find((row) => row.path.toLowerCase() === wanted && (row.only?.(settings) ?? true));
}
