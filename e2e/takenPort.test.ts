import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLocalConfig } from '../local/localConfig.ts';
import { startWorld } from '../local/world.ts';

const config = readLocalConfig(resolve(import.meta.dirname, '../config/local.json'));
const squatter = createServer();
let port = 0;

beforeAll(async () => {
    await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done));
    port = (squatter.address() as { port: number }).port;
});

afterAll(() => new Promise((done) => squatter.close(done)));

test.each([
    ['the org', () => ({ org: port, partnerCenter: 0 })],
    ['the Partner Center', () => ({ org: 0, partnerCenter: port })]
])('a port that is taken is one clear sentence: %s', async (_who, ports) => {
    const { org, partnerCenter } = ports();
    const start = startWorld({
        config: { org: { ...config.org, org: { port: org } }, partnerCenter: { simulator: true, port: partnerCenter } }
    });
    await expect(start).rejects.toThrow(new RegExp(`[Pp]ort ${port} is taken`));
});
