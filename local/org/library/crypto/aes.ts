import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { cipherAlgorithm } from './algorithms.ts';

const BLOCK = 16;
const LIMIT = 1_048_576;

/** AES in CBC mode with PKCS7 padding. */
export function encrypt(algorithm: string, key: ApexBlob, vector: Uint8Array, data: ApexBlob): Buffer {
    const { cipher } = checked(algorithm, key, vector, data);
    const encryption = createCipheriv(cipher, key.bytes, vector);
    return Buffer.concat([encryption.update(data.bytes), encryption.final()]);
}

/** Raises System.SecurityException when the padding is wrong, as with a wrong key. */
export function decrypt(algorithm: string, key: ApexBlob, vector: Uint8Array, data: ApexBlob): ApexBlob {
    const { cipher } = checked(algorithm, key, vector, data);
    const decryption = createDecipheriv(cipher, key.bytes, vector);
    try {
        return new ApexBlob(Buffer.concat([decryption.update(data.bytes), decryption.final()]));
    } catch {
        return raise(
            'System.SecurityException',
            data.bytes.length % BLOCK === 0
                ? 'Given final block not properly padded'
                : 'Input length must be multiple of 16 when decrypting with padded cipher'
        );
    }
}

/** The vector is made here and stands before the encrypted data. */
export function encryptWithManagedIv(algorithm: string, key: ApexBlob, data: ApexBlob): ApexBlob {
    const vector = randomBytes(BLOCK);
    return new ApexBlob(Buffer.concat([vector, encrypt(algorithm, key, vector, data)]));
}

export function decryptWithManagedIv(algorithm: string, key: ApexBlob, data: ApexBlob): ApexBlob {
    if (data.bytes.length < BLOCK) {
        raise('System.InvalidParameterValueException', 'Unable to parse initialization vector from encrypted data.');
    }
    return decrypt(algorithm, key, data.bytes.subarray(0, BLOCK), new ApexBlob(data.bytes.subarray(BLOCK)));
}

/** The checks and texts of the Apex Reference Guide, "Crypto Class", on encrypt and decrypt exceptions. */
function checked(algorithm: string, key: ApexBlob, vector: Uint8Array, data: ApexBlob): { readonly cipher: string } {
    const { cipher, keySize } = cipherAlgorithm(algorithm);
    if (key.bytes.length !== keySize) {
        raise('System.InvalidParameterValueException', `Invalid private key. Must be ${keySize} bytes.`);
    }
    if (vector.length !== BLOCK) {
        raise('System.InvalidParameterValueException', `Invalid initialization vector. Must be ${BLOCK} bytes.`);
    }
    if (data.bytes.length > LIMIT) {
        raise(
            'System.InvalidParameterValueException',
            `Invalid data. Input data is ${data.bytes.length} bytes, which exceeds the limit of ${LIMIT} bytes.`
        );
    }
    return { cipher };
}
