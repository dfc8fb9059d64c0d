import { resolve } from 'node:path';
import { startOrg } from './http/orgServer.ts';
import { readOrgConfig } from './platform/setup/orgConfig.ts';
import type { OrgEvent } from './platform/orgEvent.ts';

/** `npm run org`: the local org alone, with config/local.json and the sample records. */
const root = resolve(import.meta.dirname, '../..');
const config = readOrgConfig(resolve(root, 'config/local.json'));

try {
    const org = await startOrg({
        projectDir: root,
        port: config.org.port,
        config,
        dataDir: resolve(root, 'data'),
        onEvent: (event) => console.log(eventLine(event))
    });
    console.log(`Local org at ${org.url}`);
    console.log(`  user     ${org.info.username} (every user of the org has the same password)`);
    console.log(`  password ${org.info.token} (also a Bearer token of that user)`);
} catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
}

function eventLine(event: OrgEvent): string {
    const { kind, ...rest } = event;
    return `${kind.padEnd(12)}${JSON.stringify(rest)}`;
}
