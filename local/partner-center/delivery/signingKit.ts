import 'reflect-metadata';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { randomBytes, webcrypto } from 'node:crypto';

/** The key that signs deliveries and the certificates that go with it; all texts are Base64. */
export interface SigningKit {
    /** PKCS#8 */
    readonly privateKey: string;
    /** DER by file name, as served below /cert/. */
    readonly certificates: Readonly<Record<string, string>>;
}

const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048
};
const subject = 'C=US, ST=WA, L=Redmond, O=Microsoft Corporation, CN=pcnotifications-dispatch.microsoft.com';
const issuer = 'C=US, O=Microsoft Corporation, CN=Partner Center Simulator Issuing CA';
const dayMs = 24 * 3600 * 1000;
const fileName = 'pcnotifications-dispatch.microsoft.com.cer';

/** Files below /cert/: the right certificate, the issuer's, and those that a careful receiver refuses (contract 3.6). */
export const certificateFiles = {
    right: fileName,
    issuer: 'issuer.cer',
    expired: `expired.${fileName}`,
    wrongIssuer: `wrong-issuer.${fileName}`
} as const;

/** Makes a fresh kit. All leaf certificates hold the same public key, so that only what is wrong with them is wrong. */
export async function newSigningKit(nowMs: number): Promise<SigningKit> {
    const [keys, issuerKeys] = await Promise.all([newKeys(), newKeys()]);
    const years = { notBefore: new Date(nowMs - dayMs), notAfter: new Date(nowMs + 5 * 365 * dayMs) };
    const over = { notBefore: new Date(nowMs - 800 * dayMs), notAfter: new Date(nowMs - 70 * dayMs) };
    const leaf = (issuerName: string, dates: { notBefore: Date; notAfter: Date }) =>
        certificate({
            subject,
            issuer: issuerName,
            publicKey: keys.publicKey,
            signingKey: issuerKeys.privateKey,
            ...dates
        });
    const privateKey = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
    return {
        privateKey: Buffer.from(privateKey).toString('base64'),
        certificates: {
            [certificateFiles.right]: await leaf(issuer, years),
            [certificateFiles.expired]: await leaf(issuer, over),
            [certificateFiles.wrongIssuer]: await leaf('C=US, O=Fourth Coffee, CN=Fourth Coffee Issuing CA', years),
            [certificateFiles.issuer]: await certificate({
                subject: issuer,
                issuer,
                publicKey: issuerKeys.publicKey,
                signingKey: issuerKeys.privateKey,
                authority: true,
                ...years
            })
        }
    };
}

interface CertificateParts {
    readonly subject: string;
    readonly issuer: string;
    readonly publicKey: webcrypto.CryptoKey;
    readonly signingKey: webcrypto.CryptoKey;
    readonly authority?: boolean;
    readonly notBefore: Date;
    readonly notAfter: Date;
}

async function certificate({ authority = false, ...parts }: CertificateParts): Promise<string> {
    const made = await X509CertificateGenerator.create({
        ...parts,
        serialNumber: `00${randomBytes(12).toString('hex')}`,
        signingAlgorithm: algorithm,
        extensions: [
            new BasicConstraintsExtension(authority, undefined, true),
            new KeyUsagesExtension(authority ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature, true)
        ]
    });
    return Buffer.from(made.rawData).toString('base64');
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
    return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}
