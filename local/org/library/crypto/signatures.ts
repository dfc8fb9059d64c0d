import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { signatureAlgorithm } from './algorithms.ts';

/** Signs with a private key in PKCS #8 (DER). */
export function signData(algorithm: string, data: ApexBlob, privateKey: ApexBlob): ApexBlob {
    const { hash, key } = signatureAlgorithm(algorithm);
    const read = readKey(key, () =>
        createPrivateKey({ key: Buffer.from(privateKey.bytes), format: 'der', type: 'pkcs8' })
    );
    return new ApexBlob(sign(hash, data.bytes, read));
}

/** Checks a signature with a public key in X.509 SubjectPublicKeyInfo (DER); a signature of a wrong form is false. */
export function verifyData(algorithm: string, data: ApexBlob, signature: ApexBlob, publicKey: ApexBlob): boolean {
    const { hash, key } = signatureAlgorithm(algorithm);
    const read = readKey(key, () =>
        createPublicKey({ key: Buffer.from(publicKey.bytes), format: 'der', type: 'spki' })
    );
    return verify(hash, data.bytes, read, signature.bytes);
}

function readKey(kind: string, read: () => KeyObject): KeyObject {
    let key: KeyObject;
    try {
        key = read();
    } catch {
        return raise('System.InvalidParameterValueException', 'Invalid key: it cannot be decoded');
    }
    return key.asymmetricKeyType === kind
        ? key
        : raise('System.InvalidParameterValueException', `Invalid key: ${key.asymmetricKeyType} key, not ${kind}`);
}
