import type { FastifyInstance } from 'fastify';
import type { World } from '../../world/world.ts';
import { speakAs } from '../host.ts';
import { Refusal } from '../refusal.ts';
import { resource } from '../resource.ts';

/** The blob host that serves the signing certificate, DER (contract 3.4, 3.6). Errors in the storage service's form. */
export function certificatesHost(app: FastifyInstance, world: World): void {
    const refuse = (status: number, code: string, message: string) =>
        new Refusal(status, { error: { code, message } }, code);
    const notFound = () => refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
    speakAs(app, {
        notFound,
        malformed: (message) => refuse(400, 'InvalidInput', message),
        tooLarge: (message) => refuse(413, 'RequestBodyTooLarge', message),
        unsupportedType: (message) => refuse(415, 'UnsupportedMediaType', message),
        broken: () => refuse(500, 'InternalError', 'The server encountered an internal error.')
    });
    const notAllowed = (message: string) => refuse(405, 'UnsupportedHttpVerb', message);
    resource(
        app,
        '/:file',
        {
            GET: (request, reply) => {
                const { certificates } = world.room('kit');
                const { file } = request.params as { file: string };
                if (!Object.hasOwn(certificates, file)) throw notFound();
                return reply.type('application/pkix-cert').send(Buffer.from(certificates[file]!, 'base64'));
            }
        },
        notAllowed
    );
}
