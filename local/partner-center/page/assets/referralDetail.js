/* global window */
import { control } from './api.js';
import { byId, make, money, when } from './dom.js';
import { kindOf, statusChip } from './referralList.js';

/** Shows one referral with its engagement, what can be done, and its history. */
export async function showDetail(id, choose) {
    const place = byId('detail');
    if (!id)
        return place.replaceChildren(
            make('p', { class: 'empty' }, 'Choose a referral to see its engagement and history.')
        );
    const { referral, engagement, history } = await control('GET', `/referrals/${id}`);
    place.replaceChildren(
        make('div', { class: 'title' }, make('h2', {}, referral.name ?? '(no name)'), statusChip(referral)),
        make('p', { class: 'id' }, `referral ${referral.id}`),
        make('div', { class: 'actions' }, ...actions(referral, engagement)),
        make('h3', {}, `Engagement ${referral.engagementId}`),
        make(
            'div',
            { class: 'sides' },
            ...engagement.map((one) => side(one, one.id === id, choose)),
            waiting(engagement)
        ),
        make('h3', {}, 'History'),
        make('ol', { class: 'history' }, ...history.toReversed().map(step))
    );
}

function actions(referral, engagement) {
    const microsoft = engagement.find((one) => kindOf(one) === "Microsoft's side");
    const own = engagement.find((one) => one !== microsoft);
    const act = (target, action, body) => () =>
        control('POST', `/referrals/${target.id}/${action}`, body).catch(() => {});
    const button = (text, onclick, primary = false) =>
        make('button', { class: primary ? 'primary' : '', onclick }, text);
    const buttons = [];
    if (microsoft?.status === 'New') buttons.push(button('Microsoft accepts', act(microsoft, 'accept'), true));
    if (microsoft && microsoft.status !== 'Closed') {
        buttons.push(
            button(
                'Microsoft declines',
                ask('Reason', 'No seller manages this customer', (reason) => act(microsoft, 'decline', { reason })())
            )
        );
        buttons.push(
            button(
                'Add a seller',
                ask('Name', 'Ines Okafor', (name) => act(microsoft, 'seller', { seller: seller(name) })())
            )
        );
    }
    if (microsoft)
        buttons.push(
            button(
                'Set MSX id',
                ask('MSX id', '7-SIM00000001', (msxId) => act(microsoft, 'msx', { msxId })())
            )
        );
    if (own && own.status !== 'Closed')
        buttons.push(
            button(
                'Change value',
                ask('Deal value', own.details.dealValue, (value) => change(own, value))
            )
        );
    if (own?.status === 'New')
        buttons.push(
            button('Partner accepts', () => answer(own, 'Active', 'Accepted')),
            button('Partner declines', () => answer(own, 'Closed', 'Declined'))
        );
    if (referral.status === 'New') buttons.push(button('Let it expire', act(referral, 'expire')));
    return buttons;
}

function ask(question, preset, then) {
    return () => {
        const answer = window.prompt(question, preset ?? '');
        if (answer) then(answer);
    };
}

function change(own, value) {
    const operations = [{ op: 'replace', path: '/details/dealValue', value: Number(value) }];
    return control('POST', `/referrals/${own.id}/change`, { operations }).catch(() => {});
}

/** Another user of the partner answers in Partner Center's own screen. */
function answer(own, status, substatus) {
    const operations = [
        { op: 'replace', path: '/status', value: status },
        { op: 'replace', path: '/substatus', value: substatus }
    ];
    return control('POST', `/referrals/${own.id}/change`, { operations }).catch(() => {});
}

function seller(name) {
    const [firstName, ...rest] = name.split(' ');
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@seller.example`;
    return { firstName, lastName: rest.join(' '), email, phoneNumber: '+12065550170' };
}

function side(referral, current, choose) {
    const people = referral.team.map((one) => `${one.firstName ?? ''} ${one.lastName ?? ''}`.trim()).join(', ');
    const facts = [
        ['Kind', kindOf(referral)],
        ['Customer', referral.customerProfile.name],
        ['Value', money(referral.details.dealValue, referral.details.currency)],
        ['Closing', referral.details.closingDateTime?.slice(0, 10)],
        ['Team', people],
        [
            'Help',
            referral.inviteContext.assistanceRequestCode === 'Unknown'
                ? null
                : referral.inviteContext.assistanceRequestCode
        ],
        ['MSX id', referral.trackingInfo.microsoftMsxId],
        ['CRM id', referral.externalReferenceId],
        ['Expires', referral.expirationDateTime && when(referral.expirationDateTime)],
        ['Reason', referral.statusReason],
        ['eTag', referral.eTag]
    ].filter(([, value]) => value);
    return make(
        'div',
        { class: `side${current ? ' current' : ''}` },
        make(
            'div',
            { class: 'title' },
            current
                ? make('b', {}, referral.organizationName)
                : make('button', { class: 'small', onclick: () => choose(referral.id) }, referral.organizationName),
            statusChip(referral)
        ),
        make('dl', {}, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]))
    );
}

function waiting(engagement) {
    return engagement.length > 1
        ? null
        : make('div', { class: 'side none' }, 'The other side has no referral in this engagement.');
}

function step({ kind, by, at, changes }) {
    const visible = changes.filter(({ path }) => !['eTag', 'updatedDateTime'].includes(path[0]));
    return make(
        'li',
        {},
        make(
            'div',
            {},
            make('b', {}, kind === 'created' ? 'Created' : 'Changed'),
            ` by ${by} `,
            make('span', { class: 'when' }, when(at))
        ),
        ...visible.map(({ path, from, to }) =>
            make(
                'div',
                { class: 'change' },
                `${path.join(' / ')}: `,
                make('del', {}, shortened(from)),
                ' → ',
                make('ins', {}, shortened(to))
            )
        )
    );
}

function shortened(value) {
    const text = inWords(value);
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Lists are told by what their items are called. */
function inWords(value) {
    if (value === null || value === undefined) return 'empty';
    if (Array.isArray(value)) return value.map(label).join(', ') || 'empty';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

function label(item) {
    const person = [item.firstName, item.lastName].filter(Boolean).join(' ');
    return person || item.name || item.id || JSON.stringify(item);
}
