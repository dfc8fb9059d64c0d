import type { Callout } from '../world.ts';

/** Is this a call to the referrals API (and not a token, a webhook registration or a certificate)? */
export function isReferralCall(call: Callout): boolean {
    return call.purpose === 'callout' && call.url.includes('/v1.0/engagements/referrals');
}

/** Reads until the answer is good or 30 seconds have gone, and returns what was read last. */
export async function waitFor<T>(read: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
    const end = Date.now() + 30_000;
    let value = await read();
    while (!good(value) && Date.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        value = await read();
    }
    return value;
}
