import { createVerify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referralList, singleReferral } from '../schema/answers.ts';
import { createReferral } from '../schema/createReferral.ts';
import { patchBody } from '../schema/patchBody.ts';
import { shapeError } from '../schema/shapeError.ts';
import {
    entraError,
    partnerCenterError,
    referralsError,
    registered,
    registration,
    throttledError,
    tokenV1,
    validation,
    validationCreated,
    webhookEvent
} from '../schema/smallAnswers.ts';
import { webhookRegistration } from '../schema/webhookRegistration.ts';
import { sample } from '../testing/sample.ts';

const schemas: readonly (readonly [string, object])[] = [
    ...['create-cosell', 'create-cosell-microsoft', 'create-private', 'create-partnerled'].map(
        (name) => [`${name}.request`, createReferral] as const
    ),
    ...[
        'create-cosell.response',
        'create-cosell-microsoft.response',
        'get-referral',
        'get-related-referral',
        'get-referral-inbound'
    ].map((name) => [name, singleReferral] as const),
    ...['list-referrals', 'list-related-referrals'].map((name) => [name, referralList] as const),
    ...['patch', 'patch-accept', 'patch-won', 'patch-lost', 'patch-share', 'patch-deal-registration'].map(
        (name) => [`${name}.request`, patchBody] as const
    ),
    ...['created', 'updated', 'related-created', 'related-updated', 'test'].map(
        (name) => [`webhook-event-${name}`, webhookEvent] as const
    ),
    ...[
        '400-country-code',
        '400-invalid-request',
        '400-invalid-transition',
        '400-solution-required',
        '401-unauthenticated',
        '403-access-denied',
        '404-item-not-found',
        '412-precondition-failed',
        '500-general-exception',
        '503-service-not-available'
    ].map((name) => [`error-${name}`, referralsError] as const),
    ...['401-mfa-required', '403-app-only', '409-registration-exists'].map(
        (name) => [`error-${name}`, partnerCenterError] as const
    ),
    ['error-429-throttled', throttledError],
    ['error-token-invalid-grant', entraError],
    ['token.response', tokenV1],
    ['webhook-registration.request', webhookRegistration],
    ['webhook-registration.response', registered],
    ['webhook-registration-get.response', registration],
    ['validation-event-create.response', validationCreated],
    ['validation-event-get.response', validation]
];

describe('The schemas hold for the sample bodies of the contract (9)', () => {
    it.each(schemas)('%s', (name, schema) => expect(shapeError(sample(name), schema)).toBeNull());

    it('and refuse a referral with a member too few or too many', () => {
        const body = sample('get-referral');
        expect(shapeError({ ...body, surprise: 1 }, singleReferral)).not.toBeNull();
        delete body.details.currency;
        expect(shapeError(body, singleReferral)).not.toBeNull();
    });
});

it('3.5 the signature vector verifies the way the simulator signs', () => {
    const file = (name: string) =>
        readFileSync(new URL(`../testing/samples/webhook-signature-vector/${name}`, import.meta.url));
    const { msSignatureHeaders } = JSON.parse(file('headers.json').toString()) as {
        msSignatureHeaders: Record<string, string>;
    };
    const signature = msSignatureHeaders['x-ms-signature']!.split(' ')[1]!;
    const { publicKey } = new X509Certificate(file('leaf.cer'));
    const verified = (body: Buffer) => createVerify('RSA-SHA256').update(body).verify(publicKey, signature, 'base64');
    expect([verified(file('body.txt')), verified(Buffer.from('{}'))]).toEqual([true, false]);
});
