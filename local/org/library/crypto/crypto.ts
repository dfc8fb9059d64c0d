import { bulkWork } from '../../values/workSteps.ts';
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { decrypt, decryptWithManagedIv, encrypt, encryptWithManagedIv } from './aes.ts';
import { digestAlgorithm, macAlgorithm } from './algorithms.ts';
import { signData, verifyData } from './signatures.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

/**
 * System.Crypto (Apex Reference Guide, "Crypto Class"). What needs a certificate of the org (`signWithCertificate`,
 * `verify` by certificate name, `signXml`) is not here.
 */
export const cryptoClass = defineClass({
    name: 'System.Crypto',
    kind: 'class',
    static: {
        'Blob generateDigest(String algorithm, Blob input)': required(
            (algorithm: string, input: ApexBlob) => new ApexBlob(digest(algorithm, input))
        ),
        'Blob generateMac(String algorithm, Blob input, Blob privateKey)': required(
            (algorithm: string, input: ApexBlob, key: ApexBlob) => new ApexBlob(mac(algorithm, input, key))
        ),
        'Boolean verifyHmac(String algorithm, Blob input, Blob privateKey, Blob hmac)': required(
            (algorithm: string, input: ApexBlob, key: ApexBlob, given: ApexBlob) => {
                const own = mac(algorithm, input, key);
                return own.length === given.bytes.length && timingSafeEqual(own, given.bytes);
            }
        ),
        'Blob sign(String algorithm, Blob input, Blob privateKey)': required(signData),
        'Boolean verify(String algorithm, Blob data, Blob signature, Blob publicKey)': required(verifyData),
        'Blob encrypt(String algorithm, Blob privateKey, Blob vector, Blob clearText)': required(
            (algorithm: string, key: ApexBlob, vector: ApexBlob, data: ApexBlob) =>
                new ApexBlob(encrypt(algorithm, key, vector.bytes, data))
        ),
        'Blob decrypt(String algorithm, Blob privateKey, Blob vector, Blob cipherText)': required(
            (algorithm: string, key: ApexBlob, vector: ApexBlob, data: ApexBlob) =>
                decrypt(algorithm, key, vector.bytes, data)
        ),
        'Blob encryptWithManagedIV(String algorithm, Blob privateKey, Blob clearText)': required(encryptWithManagedIv),
        'Blob decryptWithManagedIV(String algorithm, Blob privateKey, Blob cipherText)': required(decryptWithManagedIv),
        'Blob generateAesKey(Integer size)': required((size: number) =>
            [128, 192, 256].includes(size)
                ? new ApexBlob(randomBytes(size / 8))
                : raise('System.InvalidParameterValueException', 'Invalid key size. Must be 128, 192, or 256.')
        ),
        'Integer getRandomInteger()': () => randomBytes(4).readInt32BE(),
        'Long getRandomLong()': () => randomBytes(8).readBigInt64BE()
    }
});

function digest(algorithm: string, input: ApexBlob): Buffer {
    bulkWork(input.bytes.length);
    return createHash(digestAlgorithm(algorithm)).update(input.bytes).digest();
}

function mac(algorithm: string, input: ApexBlob, key: ApexBlob): Buffer {
    bulkWork(input.bytes.length);
    return createHmac(macAlgorithm(algorithm), key.bytes).update(input.bytes).digest();
}
