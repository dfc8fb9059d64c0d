import { raise } from '../../values/exceptions/raise.ts';

const DIGESTS: Readonly<Record<string, string>> = {
    MD5: 'md5',
    SHA1: 'sha1',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    SHA256: 'sha256',
    'SHA-384': 'sha384',
    SHA384: 'sha384',
    'SHA-512': 'sha512',
    SHA512: 'sha512',
    'SHA3-256': 'sha3-256',
    'SHA3-384': 'sha3-384',
    'SHA3-512': 'sha3-512'
};

/** Hash and kind of key for each algorithm of `sign` and `verify`; plain RSA means RSA-SHA1. */
const SIGNATURES: Readonly<Record<string, { readonly hash: string; readonly key: 'rsa' | 'ec' }>> = {
    RSA: { hash: 'sha1', key: 'rsa' },
    'RSA-SHA1': { hash: 'sha1', key: 'rsa' },
    'RSA-SHA256': { hash: 'sha256', key: 'rsa' },
    'RSA-SHA384': { hash: 'sha384', key: 'rsa' },
    'RSA-SHA512': { hash: 'sha512', key: 'rsa' },
    'ECDSA-SHA256': { hash: 'sha256', key: 'ec' },
    'ECDSA-SHA384': { hash: 'sha384', key: 'ec' },
    'ECDSA-SHA512': { hash: 'sha512', key: 'ec' }
};

const CIPHERS: Readonly<Record<string, { readonly cipher: string; readonly keySize: number }>> = {
    AES128: { cipher: 'aes-128-cbc', keySize: 16 },
    AES192: { cipher: 'aes-192-cbc', keySize: 24 },
    AES256: { cipher: 'aes-256-cbc', keySize: 32 }
};

/** node's name of a digest of `Crypto.generateDigest`. */
export function digestAlgorithm(name: string): string {
    return DIGESTS[name.toUpperCase()] ?? unknown(name, Object.keys(DIGESTS));
}

/** node's name of the digest behind `hmacSHA256` and its like. */
export function macAlgorithm(name: string): string {
    const digest = /^hmac(MD5|SHA1|SHA256|SHA384|SHA512)$/i.exec(name)?.[1];
    return digest?.toLowerCase() ?? unknown(name, ['hmacMD5', 'hmacSHA1', 'hmacSHA256', 'hmacSHA512']);
}

export function signatureAlgorithm(name: string): { readonly hash: string; readonly key: 'rsa' | 'ec' } {
    return SIGNATURES[name.toUpperCase()] ?? unknown(name, Object.keys(SIGNATURES));
}

export function cipherAlgorithm(name: string): { readonly cipher: string; readonly keySize: number } {
    return CIPHERS[name.toUpperCase()] ?? unknown(name, Object.keys(CIPHERS));
}

function unknown(name: string, known: readonly string[]): never {
    return raise(
        'System.InvalidParameterValueException',
        `Invalid algorithm ${name}. Must be ${known.slice(0, -1).join(', ')}, or ${known.at(-1)}.`
    );
}
