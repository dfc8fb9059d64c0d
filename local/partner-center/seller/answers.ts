import { completeMember } from '../referral/complete.ts';
import type { MemberBody } from '../referral/createBody.ts';
import type { Referral, TrackingInfo } from '../referral/referral.ts';
import { movedTo } from '../referral/transition.ts';
import type { SwitchSettings } from '../switches/switches.ts';

/** Both sides of an engagement as Microsoft's seller works on them; a side that is not there stays undefined. */
export interface Sides {
    readonly own: Referral | undefined;
    readonly microsoft: Referral | undefined;
}

/** Microsoft takes the deal: seller in the team, MSX id, customer matched (contract 2.4, 7, U-28). */
export function accepted(sides: Sides, seller: MemberBody, msxId: string, at: string, settings: SwitchSettings): Sides {
    const { own, microsoft } = withMsxId(sides, msxId, settings);
    return {
        own: own && matched(own),
        microsoft: microsoft && {
            ...matched(movedTo(microsoft, 'Active', 'Accepted', at)),
            team: [completeMember(seller)]
        }
    };
}

export function declined({ microsoft }: Sides, reason: string | null, at: string): Sides {
    return {
        own: undefined,
        microsoft: microsoft && { ...movedTo(microsoft, 'Closed', 'Declined', at), statusReason: reason }
    };
}

/** One more person on Microsoft's side. */
export function withSeller({ microsoft }: Sides, seller: MemberBody): Sides {
    return {
        own: undefined,
        microsoft: microsoft && { ...microsoft, team: [...microsoft.team, completeMember(seller)] }
    };
}

/** Sets the MSX id on the side or sides that U-28 names. */
export function withMsxId({ own, microsoft }: Sides, msxId: string, settings: SwitchSettings): Sides {
    const where = settings['U-28.msxIdOn'];
    const tracked = (referral: Referral): Referral => {
        const trackingInfo: TrackingInfo = { ...referral.trackingInfo, microsoftMsxId: msxId };
        return { ...referral, trackingInfo };
    };
    return {
        own: own && (where === 'microsoft' ? own : tracked(own)),
        microsoft: microsoft && (where === 'own' ? microsoft : tracked(microsoft))
    };
}

/** Account matching has finished. */
export function matched(referral: Referral): Referral {
    return { ...referral, customerProfile: { ...referral.customerProfile, isMatchingComplete: true } };
}

/** Somebody whom Microsoft's sellers are played by when nobody else is named. */
export const usualSeller: MemberBody = {
    firstName: 'Jonas',
    lastName: 'Berg',
    phoneNumber: '+12065550152',
    email: 'jonas.berg@seller.example',
    contactPreference: { locale: 'en-us', disableNotifications: false }
};
