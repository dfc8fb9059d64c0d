import { control } from './api.js';
import { byId, make } from './dom.js';

let tab = 'calls';
let calls = [];
const deliveries = new Map();

/** Reads both lists once and wires the tabs. */
export async function startActivity() {
    for (const name of ['calls', 'deliveries'])
        byId(`tab-${name}`).addEventListener('click', () => {
            tab = name;
            for (const one of ['calls', 'deliveries'])
                byId(`tab-${one}`).setAttribute('aria-selected', String(one === name));
            draw();
        });
    calls = (await control('GET', '/calls')).slice(-200);
    for (const one of await control('GET', '/deliveries')) deliveries.set(one.id, one);
    draw();
}

export function addCall(call) {
    calls = [...calls.slice(-199), call];
    if (tab === 'calls') draw();
}

export function addDelivery(delivery) {
    deliveries.set(delivery.id, delivery);
    if (tab === 'deliveries') draw();
}

function draw() {
    const lines =
        tab === 'calls'
            ? calls.toReversed().map(callLine)
            : [...deliveries.values()].slice(-200).toReversed().map(deliveryLine);
    const empty = make(
        'p',
        { class: 'empty' },
        tab === 'calls' ? 'No calls yet.' : 'No deliveries yet. Register a webhook, then change a referral.'
    );
    byId('activity').replaceChildren(...(lines.length > 0 ? lines : [empty]));
}

function callLine(call) {
    const tone = call.status === 0 || call.status >= 500 ? 'bad' : call.status >= 400 ? 'wait' : 'good';
    const path = decodeURIComponentOrNot(call.path).replace('/v1.0/engagements', '');
    const more = [
        call.host,
        `${call.ms} ms`,
        call.error,
        call.ifMatch && `If-Match ${call.ifMatch}`,
        call.fault && `fault: ${call.fault}`,
        call.caller
    ];
    return line(
        make('span', { class: 'verb' }, call.method),
        path,
        chip(tone, call.status || 'closed'),
        time(call.at),
        more
    );
}

function deliveryLine(delivery) {
    const tone = { delivered: 'good', waiting: 'wait', failed: 'bad', dropped: 'bad' }[delivery.state];
    const answers = delivery.attempts.map((one) => one.status ?? one.error).join(', ');
    const resend = make(
        'button',
        { class: 'small', onclick: () => control('POST', `/deliveries/${delivery.id}/resend`).catch(() => {}) },
        'Send again'
    );
    const more = [
        `attempts: ${delivery.attempts.length}`,
        answers,
        delivery.fault && `fault: ${delivery.fault}`,
        resend
    ];
    return line(
        make('span', { class: 'verb' }, delivery.event),
        delivery.resourceId,
        chip(tone, delivery.state),
        time(delivery.createdDateTime),
        more
    );
}

function line(verb, what, state, at, more) {
    return make(
        'div',
        { class: 'line' },
        make('div', { class: 'first' }, verb, make('span', { class: 'what' }, what), state),
        make(
            'div',
            { class: 'more' },
            at,
            ...more.filter(Boolean).map((one) => (typeof one === 'string' ? make('span', {}, one) : one))
        )
    );
}

function chip(tone, text) {
    return make('span', { class: `chip ${tone}` }, String(text));
}

function time(at) {
    return make('span', {}, new Date(at).toLocaleTimeString());
}

function decodeURIComponentOrNot(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}
