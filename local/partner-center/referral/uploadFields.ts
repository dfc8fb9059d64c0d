import type { SwitchSettings } from '../switches/switches.ts';
import type { CreateBody } from './createBody.ts';
import { hasFourDetails } from './fourDetails.ts';
import type { Violation } from './violation.ts';

/** What CSV upload asks of a new deal beyond the API's own list (contract 2.10); only with the switch 2.10.uploadFields. */
export function uploadFieldMissing(body: CreateBody, settings: SwitchSettings): Violation | null {
    if (!settings['2.10.uploadFields']) return null;
    const { customerProfile, details, team } = body;
    const fields: readonly (readonly [string, unknown])[] = [
        ['name', body.name],
        ['customerProfile.name', customerProfile?.name],
        ['customerProfile.address.addressLine1', customerProfile?.address?.addressLine1],
        ['customerProfile.address.city', customerProfile?.address?.city],
        ['details.dealValue', details?.dealValue],
        ['details.currency', details?.currency],
        ['details.closingDateTime', details?.closingDateTime],
        ['team', team?.some(hasFourDetails)]
    ];
    const missing = fields.find(
        ([, value]) => value === undefined || value === null || value === '' || value === false
    );
    if (!missing) return null;
    return {
        rule: '2.10',
        target: missing[0],
        code: 'requiredPropertyMissing',
        message: `'${missing[0]}' is required${missing[0] === 'team' ? ': one member with all four details' : ''}.`,
        summary: 'One or more validation errors occurred.'
    };
}
