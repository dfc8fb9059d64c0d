import { afterEach, beforeEach } from 'vitest';
import { PartnerClient } from './partnerClient.ts';
import { sample } from './sample.ts';
import { webhookReceiver, type WebhookReceiver } from './webhookReceiver.ts';

/** A simulator with one partner and a receiver of its webhooks, new for each test of the file that asks for it. */
export class WebhookWorld {
    client!: PartnerClient;
    receiver!: WebhookReceiver;

    constructor() {
        beforeEach(async () => {
            this.client = await PartnerClient.start();
            this.receiver = await webhookReceiver();
        });
        afterEach(async () => {
            await this.client.close();
            await this.receiver.close();
        });
    }

    /** The contract's sample registration (3.1) for this receiver. */
    readonly wanted = (changes: object = {}) => ({
        ...sample('webhook-registration.request'),
        WebhookUrl: this.receiver.url,
        ...changes
    });

    readonly switches = (settings: object) => this.client.control('PATCH', '/switches', settings);

    /** Makes a deal; its referral. */
    readonly deal = async () => (await this.client.referrals('POST', '', sample('create-partnerled.request'))).body;

    /** Changes a deal in a field that means nothing. */
    readonly touch = (id: string, value: string) =>
        this.client.referrals('PATCH', `/${id}`, [{ op: 'replace', path: '/campaignId', value }]);
}
