import type { SwitchSettings } from '../switches/switches.ts';
import type { Referral, Status, Substatus } from './referral.ts';
import type { Violation } from './violation.ts';

const nextStatuses: Readonly<Record<Status, readonly Status[]>> = {
    New: ['New', 'Active', 'Closed'],
    Active: ['Active', 'Closed'],
    Closed: []
};

const substatusesOf: Readonly<Record<Status, readonly Substatus[]>> = {
    New: ['Pending', 'Received'],
    Active: ['Accepted'],
    Closed: ['Won', 'Lost', 'Declined', 'Expired', 'Error']
};

/** The rule that a move to this status and substatus breaks (contract 2.4), or null. */
export function transitionViolation(
    from: Referral,
    status: string,
    substatus: string,
    settings: SwitchSettings
): Violation | null {
    if (!nextStatuses[from.status].includes(status as Status))
        return broken(settings, 'status', `A referral in ${from.status} cannot go to ${status}.`);
    const allowed = substatusesOf[status as Status];
    if (!allowed.includes(substatus as Substatus))
        return broken(settings, 'substatus', `${status} goes with ${allowed.join(', ')}, not with ${substatus}.`);
    if (substatus === 'Expired')
        return broken(settings, 'substatus', 'Expired is set by the service when nobody answered in time.');
    if (substatus === 'Error' && !settings['U-9.errorSubstatus'])
        return { ...broken(settings, 'substatus', 'Error cannot be set through the API.'), rule: 'U-9' };
    return null;
}

/** A closed referral takes no more changes (contract 0.2 point 6). */
export function closedViolation(settings: SwitchSettings): Violation {
    return broken(settings, 'referral', 'A referral in a closed state cannot be changed.');
}

/** The members that follow from a new status. */
export function movedTo(from: Referral, status: Status, substatus: Substatus, at: string): Referral {
    const accepted = status === 'Active' && from.acceptedDateTime === null;
    return {
        ...from,
        status,
        substatus,
        expirationDateTime: status === 'New' ? from.expirationDateTime : null,
        acceptedDateTime: accepted ? at : from.acceptedDateTime,
        closedDateTime: status === 'Closed' ? at : from.closedDateTime
    };
}

function broken(settings: SwitchSettings, target: string, message: string): Violation {
    return {
        rule: '2.4',
        status: settings['U-3.transitionStatus'],
        target,
        code: 'invalidStatusTransition',
        message,
        summary: 'The status change is not allowed.'
    };
}
