import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { call, outcome, tableOf } from './call.ts';

const blob = (text: string): ApexBlob => ApexBlob.ofText(text);
const hex = (value: unknown): string => outcome('EncodingUtil', 'converttohex(blob)', value as ApexBlob);

describe('Crypto', () => {
    it('digests and authenticates', () => {
        expect(hex(call('Crypto', 'generatedigest(string,blob)', 'SHA-256', blob('abc')))).toBe(
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
        );
        expect(
            hex(
                call(
                    'Crypto',
                    'generatemac(string,blob,blob)',
                    'hmacSHA256',
                    blob('what do ya want for nothing?'),
                    blob('Jefe')
                )
            )
        ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
        const mac = call('Crypto', 'generatemac(string,blob,blob)', 'hmacSHA1', blob('x'), blob('k'));
        expect(call('Crypto', 'verifyhmac(string,blob,blob,blob)', 'hmacSHA1', blob('x'), blob('k'), mac)).toBe(true);
        expect(call('Crypto', 'verifyhmac(string,blob,blob,blob)', 'hmacSHA1', blob('y'), blob('k'), mac)).toBe(false);
    });

    it('encrypts both ways', () => {
        const key = call('Crypto', 'generateaeskey(integer)', 256);
        const secret = call('Crypto', 'encryptwithmanagediv(string,blob,blob)', 'AES256', key, blob('top secret'));
        expect(call('Crypto', 'decryptwithmanagediv(string,blob,blob)', 'AES256', key, secret)).toEqual(
            blob('top secret')
        );
        const other = call('Crypto', 'generateaeskey(integer)', 256);
        expect(
            outcome('Crypto', 'decryptwithmanagediv(string,blob,blob)', 'AES256', other, blob('x'.repeat(40)))
        ).toMatch(/^System\.SecurityException: /);
        expect(
            outcome('Crypto', 'encrypt(string,blob,blob,blob)', 'AES128', blob('short'), blob('x'.repeat(16)), blob(''))
        ).toBe('System.InvalidParameterValueException: Invalid private key. Must be 16 bytes.');
        expect(outcome('Crypto', 'encrypt(string,blob,blob,blob)', 'DES', blob('k'), blob('v'), blob(''))).toBe(
            'System.InvalidParameterValueException: Invalid algorithm DES. Must be AES128, AES192, or AES256.'
        );
    });

    it.each(['RSA-SHA256', 'ECDSA-SHA256'])('signs and verifies with %s', (algorithm) => {
        const pair = algorithm.startsWith('RSA')
            ? generateKeyPairSync('rsa', { modulusLength: 2048 })
            : generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const secret = new ApexBlob(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
        const open = new ApexBlob(pair.publicKey.export({ type: 'spki', format: 'der' }));
        const signature = call('Crypto', 'sign(string,blob,blob)', algorithm, blob('data'), secret) as ApexBlob;
        const verify = (data: string, given: ApexBlob, key: ApexBlob): string =>
            outcome('Crypto', 'verify(string,blob,blob,blob)', algorithm, blob(data), given, key);
        expect(verify('data', signature, open)).toBe('true');
        expect(verify('Data', signature, open)).toBe('false');
        expect(verify('data', blob('no signature'), open)).toBe('false');
        expect(verify('data', signature, blob('no key'))).toMatch(/^System\.InvalidParameterValueException: /);
    });
});

describe('EncodingUtil and Blob', () => {
    tableOf('EncodingUtil')([
        ['base64encode(blob)', [blob('héllo')], 'aMOpbGxv'],
        ['base64decode(string)', ['aGk='], 'Blob[2]'],
        ['base64decode(string)', ['a*b'], 'System.StringException: Unrecognized base64 character'],
        ['base64encode(blob)', [null], 'System.NullPointerException: Argument cannot be null.'],
        ['converttohex(blob)', [blob('hi')], '6869'],
        ['convertfromhex(string)', ['686'], 'System.InvalidParameterValueException: Invalid hex string'],
        ['urlencode(string,string)', ["a b&c=é/*'~", 'UTF-8'], 'a+b%26c%3D%C3%A9%2F*%27%7E'],
        ['urldecode(string,string)', ['a+b%26%C3%A9', 'UTF-8'], 'a b&é'],
        ['urlencode(string,string)', ['a', null], 'System.NullPointerException: Argument 2 cannot be null'],
        ['urlencode(string,string)', ['a', 'nope'], 'System.StringException: Unsupported encoding: nope']
    ]);
    tableOf('Blob')([
        ['tostring()', [blob('héllo')], 'héllo'],
        ['size()', [blob('é')], '2'],
        [
            'tostring()',
            [new ApexBlob(Uint8Array.of(0xff, 0xfe))],
            'System.StringException: BLOB is not a valid UTF-8 string'
        ]
    ]);
});
