import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PartnerClient } from '../testing/partnerClient.ts';
import { sample } from '../testing/sample.ts';
import { webhookReceiver } from '../testing/webhookReceiver.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'partner-center-')), 'state.jsonl');
const all = async (client: PartnerClient) => (await client.referrals('GET', '?$count=true')).body;

describe('A data file', () => {
    it('brings everything back: referrals, history, registration, switches, clock, tokens, certificate', async () => {
        const dataFile = newFile();
        const first = await PartnerClient.start({ dataFile });
        await first.control('PATCH', '/switches', { 'U-1.createStatus': 201 });
        const { body: own } = await first.referrals('POST', '', sample('create-cosell.request'));
        await first.referrals('PATCH', `/${own.id}`, sample('patch.request'));
        const { body: deal } = await first.control('POST', '/deals');
        await first.webhooks('POST', '', sample('webhook-registration.request'));
        await first.control('POST', '/clock', { days: 3 });
        const { body: token } = await first.token();
        const [list, history] = [await all(first), (await first.control('GET', `/referrals/${own.id}`)).body];
        const certificate = await (
            await fetch(`${first.running.url}/cert/pcnotifications-dispatch.microsoft.com.cer`)
        ).text();
        await first.close();

        const second = await PartnerClient.start({ dataFile });
        expect(await all(second)).toEqual(list);
        expect((await second.control('GET', `/referrals/${own.id}`)).body).toEqual(history);
        expect((await second.webhooks('GET')).body.WebhookUrl).toBe(sample('webhook-registration.request').WebhookUrl);
        expect((await second.control('GET', '/clock')).body.aheadMs).toBe(3 * 24 * 3600 * 1000);
        expect(
            await (await fetch(`${second.running.url}/cert/pcnotifications-dispatch.microsoft.com.cer`)).text()
        ).toBe(certificate);
        const headers = { authorization: `Bearer ${token.access_token}` };
        const again = await second.referrals('POST', '', sample('create-cosell.request'), headers);
        expect(again.status).toBe(201);
        expect([own.eTag, list.value[0].eTag, deal.eTag]).not.toContain(again.body.eTag);
        expect(again.body.createdDateTime > list.value[0].updatedDateTime).toBe(true);
        await second.control('POST', '/clock', { days: 12 });
        expect((await second.referrals('GET', `/${deal.id}`)).body.substatus).toBe('Expired');
        await second.close();
    });

    it('takes up deliveries that still wait', async () => {
        const dataFile = newFile();
        const receiver = await webhookReceiver();
        const first = await PartnerClient.start({ dataFile });
        await first.webhooks('POST', '', { ...sample('webhook-registration.request'), WebhookUrl: receiver.url });
        receiver.answers.push(503);
        await first.referrals('POST', '', sample('create-private.request'));
        await receiver.count(1);
        while ((await first.control('GET', '/deliveries')).body[0].attempts.length === 0);
        await first.close();
        const second = await PartnerClient.start({ dataFile });
        await second.control('POST', '/clock', { hours: 1 });
        expect((await receiver.count(2))[1]!.body).toBe(receiver.received[0]!.body);
        await second.close();
        await receiver.close();
    });

    it('drops a last line that was cut off, and names a line that cannot be read', async () => {
        const dataFile = newFile();
        const first = await PartnerClient.start({ dataFile });
        await first.referrals('POST', '', sample('create-private.request'));
        await first.close();
        appendFileSync(dataFile, '{"kind":"created","refer');
        const second = await PartnerClient.start({ dataFile });
        expect((await all(second))['@odata.count']).toBe(1);
        await second.referrals('POST', '', sample('create-private.request'));
        await second.close();
        const third = await PartnerClient.start({ dataFile });
        expect((await all(third))['@odata.count']).toBe(2);
        await third.close();
        writeFileSync(dataFile, `nonsense\n${readFileSync(dataFile, 'utf8')}`);
        await expect(PartnerClient.start({ dataFile })).rejects.toThrow(`${dataFile}, line 1`);
    });

    it('a port that is taken is an error that can be recognised', async () => {
        const first = await PartnerClient.start();
        await expect(PartnerClient.start({ port: first.running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
        await first.close();
    });
});
