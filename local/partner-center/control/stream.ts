import type { FastifyReply } from 'fastify';
import type { World } from '../world/world.ts';

/** Server-sent events for the page: what happened, in a few words; the page reads the rest itself. */
export function stream(world: World, reply: FastifyReply): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const send = (event: string) => (data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const [call, delivery, referral] = [send('call'), send('delivery'), send('referral')];
    const onReferral = ({ kept, kind }: { kept: { referral: { id: string } }; kind: string }) =>
        referral({ id: kept.referral.id, kind });
    raw.write(': here\n\n');
    world.calls.on('call', call);
    world.dispatcher.on('change', delivery);
    world.account.on('referral', onReferral);
    raw.on('close', () => {
        world.calls.off('call', call);
        world.dispatcher.off('change', delivery);
        world.account.off('referral', onReferral);
    });
}
