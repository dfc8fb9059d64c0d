import { isLoopback } from '../webhook/registrationRules.ts';
import type { Attempt } from './delivery.ts';
import type { SignedDelivery } from './signedDelivery.ts';

/**
 * One attempt over HTTP; never throws. Only this machine is ever called: another host must be mapped to it by `network`.
 * @param network what stands in for a base address, such as https://x.my.salesforce-sites.com → http://127.0.0.1:8780
 */
export async function post(
    url: string,
    delivery: SignedDelivery,
    timeoutSeconds: number,
    at: string,
    network: Readonly<Record<string, string>>
): Promise<Attempt> {
    const began = performance.now();
    const done = (status: number | null, error: string | null): Attempt => ({
        at,
        status,
        error,
        ms: Math.round(performance.now() - began)
    });
    const target = mapped(url, network);
    if (!isLoopback(new URL(target).hostname))
        return done(null, `${new URL(target).host} is not this machine and is not mapped to it: nothing was sent.`);
    try {
        const signal = AbortSignal.timeout(timeoutSeconds * 1000);
        const answer = await fetch(target, { method: 'POST', ...delivery, signal, redirect: 'manual' });
        await answer.arrayBuffer();
        return done(answer.status, null);
    } catch (error) {
        const cause = (error as Error).cause as Error | undefined;
        return done(null, cause?.message || (error as Error).message);
    }
}

function mapped(url: string, network: Readonly<Record<string, string>>): string {
    const base = Object.keys(network).find((one) => url === one || url.startsWith(`${one}/`));
    return base === undefined ? url : `${network[base]}${url.slice(base.length)}`;
}
