import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const script = 'text/javascript; charset=utf-8';
const files: Readonly<Record<string, string>> = {
    'index.html': 'text/html; charset=utf-8',
    'page.css': 'text/css; charset=utf-8',
    'page.js': script,
    'api.js': script,
    'dom.js': script,
    'activity.js': script,
    'referralList.js': script,
    'referralDetail.js': script
};

/** The page that shows the simulator at work; everything it needs comes from here. */
export function pageHost(app: FastifyInstance): void {
    for (const [file, type] of Object.entries(files))
        app.get(file === 'index.html' ? '/' : `/${file}`, async (_request, reply) => {
            reply.type(type).header('cache-control', 'no-cache');
            return readFile(new URL(`./assets/${file}`, import.meta.url));
        });
}
