import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['index.html', 'text/html; charset=utf-8'],
    '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
    '/page.css': ['page.css', 'text/css; charset=utf-8']
};

/** The page that shows the simulator at work; everything it needs comes from here. */
export function pageHost(app: FastifyInstance): void {
    for (const [url, [file, type]] of Object.entries(files))
        app.get(url, async (_request, reply) => {
            reply.type(type).header('cache-control', 'no-cache');
            return readFile(new URL(`./assets/${file}`, import.meta.url));
        });
}
