import { createPrivateKey, createSign, randomBytes } from 'node:crypto';
import type { DeliveryFaultKind } from '../fault/faultRule.ts';
import { certificateFiles, type SigningKit } from './signingKit.ts';

/** A delivery as it goes over the wire. */
export interface SignedDelivery {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}

/** Signs the exact bytes of the body (contract 3.4, 3.5); a fault spoils what it is named after. */
export function signedDelivery(
    body: string,
    kit: SigningKit,
    wanted: { readonly certificateUrl: string; readonly signatureInMsHeader: boolean },
    fault: DeliveryFaultKind | null
): SignedDelivery {
    const hash = fault === 'otherHash' ? 'sha1' : 'sha256';
    const signature = `Signature ${fault === 'badSignature' ? randomBytes(256).toString('base64') : signed(body, kit, hash)}`;
    return {
        headers: {
            'content-type': 'application/json',
            [wanted.signatureInMsHeader ? 'x-ms-signature' : 'authorization']: signature,
            'x-ms-certificate-url': certificateUrl(wanted.certificateUrl, fault),
            'x-ms-signature-algorithm': `rsa-${hash}`,
            'accept-encoding': 'gzip, deflate'
        },
        body: fault === 'alteredBody' ? altered(body) : body
    };
}

function signed(body: string, kit: SigningKit, hash: string): string {
    const key = createPrivateKey({ key: Buffer.from(kit.privateKey, 'base64'), format: 'der', type: 'pkcs8' });
    return createSign(`RSA-${hash}`).update(body, 'utf8').sign(key, 'base64');
}

function certificateUrl(right: string, fault: DeliveryFaultKind | null): string {
    const inFolder = (file: string) => right.replace(/[^/]*$/, file);
    if (fault === 'wrongCertificateHost')
        return right.replace(/^https:\/\/[^/]+/, 'https://certificates.fourthcoffee.example');
    if (fault === 'expiredCertificate') return inFolder(certificateFiles.expired);
    return fault === 'wrongIssuer' ? inFolder(certificateFiles.wrongIssuer) : right;
}

/** Another referral id: what a forger would want. */
function altered(body: string): string {
    return body.replace(/[0-9a-f](?=","ResourceName")/, (digit) => (digit === '0' ? '1' : '0'));
}
