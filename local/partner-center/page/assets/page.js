/* global location, history, EventSource */
import { addCall, addDelivery, startActivity } from './activity.js';
import { control } from './api.js';
import { byId, make, when } from './dom.js';
import { showDetail } from './referralDetail.js';
import { showReferrals } from './referralList.js';

let chosen = decodeURIComponent(location.hash.slice(1)) || null;

function choose(id) {
    chosen = id;
    history.replaceState(null, '', `#${id}`);
    return refresh();
}

async function refresh() {
    const referrals = await showReferrals(chosen, choose);
    if (!chosen && referrals.length > 0) return choose(referrals[0].id);
    await showDetail(chosen, choose);
    const registration = await control('GET', '/registration');
    byId('registration').textContent = registration ? `→ ${registration.url}` : 'no webhook registered';
    byId('registration').title = registration ? registration.events.join(', ') : '';
}

async function showClock() {
    const { now, aheadMs } = await control('GET', '/clock');
    const days = Math.round(aheadMs / 864e5);
    const move = (text, body) =>
        make('button', { class: 'small', onclick: () => control('POST', '/clock', body).then(showClock) }, text);
    byId('clock').replaceChildren(
        make('b', {}, when(now)),
        days > 0 ? `${days} d ahead` : '',
        move('+1 hour', { hours: 1 }),
        move('+1 day', { days: 1 }),
        move('+14 days', { days: 14 })
    );
}

/** Many changes at once are drawn once. */
function gathered(act) {
    let waiting = null;
    return () => (waiting ??= setTimeout(() => ((waiting = null), act().catch(() => {})), 80));
}

const refreshSoon = gathered(refresh);
byId('search').addEventListener('input', refreshSoon);
byId('new-deal').addEventListener('click', () => control('POST', '/deals', {}).then((deal) => choose(deal.id)));
byId('new-lead').addEventListener('change', ({ target }) => {
    if (target.value) control('POST', '/leads', { class: target.value }).then((lead) => choose(lead.id));
    target.value = '';
});
const live = new EventSource('/control/stream');
live.addEventListener('call', ({ data }) => addCall(JSON.parse(data)));
live.addEventListener('delivery', ({ data }) => addDelivery(JSON.parse(data)));
live.addEventListener('referral', refreshSoon);
await Promise.all([refresh(), showClock(), startActivity()]);
setInterval(() => showClock().catch(() => {}), 15_000);
