import { control } from './api.js';
import { byId, make, money } from './dom.js';

/** Who brought the deal in, in a word. */
export function kindOf(referral) {
    const inviter = referral.inviteContext.invitedBy.organizationId;
    if (referral.organizationId !== 'msft' && referral.organizationName === 'Microsoft') return "Microsoft's side";
    if (referral.organizationId === 'msft') return "Microsoft's side";
    if (referral.qualification === 'Direct') return 'marketplace lead';
    if (inviter === 'msft') return referral.type === 'Shared' ? 'from Microsoft' : 'lead from Microsoft';
    if (referral.type === 'Shared') return 'co-sell';
    return referral.consent.consentToShareReferralWithMicrosoftSellers ? 'partner-led' : 'private';
}

export function statusChip({ status, substatus }) {
    const tone = substatus === 'Won' ? 'Won' : status === 'Closed' ? '' : status;
    return make('span', { class: `chip ${tone}` }, `${status} · ${substatus}`);
}

/** Fills the list; `choose` gets the id of the referral that was clicked. */
export async function showReferrals(chosen, choose) {
    const search = encodeURIComponent(byId('search').value);
    const { total, referrals } = await control('GET', `/referrals?top=200&search=${search}`);
    byId('total').textContent = total;
    const rows = referrals.map((one) => row(one, one.id === chosen, choose));
    const nothing = make(
        'p',
        { class: 'empty' },
        total === 0 ? 'No referrals yet. Make one above, or let your client create one.' : 'Nothing fits.'
    );
    byId('referrals').replaceChildren(...(rows.length > 0 ? rows : [nothing]));
    return referrals;
}

function row(referral, current, choose) {
    return make(
        'button',
        { class: 'row', 'aria-current': String(current), onclick: () => choose(referral.id) },
        make('span', { class: 'name' }, referral.name ?? '(no name)', statusChip(referral)),
        make(
            'span',
            { class: 'meta' },
            make('span', {}, [kindOf(referral), referral.customerProfile.name].filter(Boolean).join(' · ')),
            make('span', { class: 'value' }, money(referral.details.dealValue, referral.details.currency))
        )
    );
}
