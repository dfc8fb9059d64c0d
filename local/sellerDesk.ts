import type { InboundDeal } from './scenarios/inbound.ts';

interface ReferralJson {
    readonly id: string;
    readonly customerProfile: { readonly name: string };
    readonly details: {
        readonly dealValue: number;
        readonly currency: string;
        readonly closingDateTime: string;
        readonly requirements: { readonly solutions: readonly unknown[] };
    };
}

/** What a Microsoft seller does, through the simulator's control API. */
export class SellerDesk {
    readonly #control: string;

    constructor(control: string) {
        this.#control = control;
    }

    async createInboundDeal(): Promise<InboundDeal> {
        const referral = (await this.#post('/deals', {})) as ReferralJson;
        return {
            id: referral.id,
            customer: referral.customerProfile.name,
            dealValue: referral.details.dealValue,
            currency: referral.details.currency,
            closeDate: referral.details.closingDateTime.slice(0, 10),
            solutions: referral.details.requirements.solutions.length
        };
    }

    async changeDealValue(id: string, dealValue: number): Promise<void> {
        const operations = [{ op: 'replace', path: '/details/dealValue', value: dealValue }];
        await this.#post(`/referrals/${id}/change`, { operations });
    }

    async #post(path: string, body: object): Promise<unknown> {
        const answer = await fetch(`${this.#control}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`POST ${path} → ${answer.status} ${text}`);
        return text === '' ? null : JSON.parse(text);
    }
}
