import type { PartnerClient } from './partnerClient.ts';

export interface EndedDelivery {
    readonly id: string;
    readonly event: string;
    readonly state: string;
    readonly attempts: readonly unknown[];
}

/** So many deliveries, once each of them has come to its end; rejects when they do not. */
export async function endedDeliveries(client: PartnerClient, count: number): Promise<readonly EndedDelivery[]> {
    for (let tries = 0; tries < 500; tries++) {
        const deliveries = (await client.control('GET', '/deliveries')).body as EndedDelivery[];
        if (deliveries.length >= count && deliveries.every((one) => one.state !== 'waiting')) return deliveries;
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The ${count} deliveries did not end.`);
}
