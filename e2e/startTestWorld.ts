import { resolve } from 'node:path';
import { readLocalConfig } from '../local/localConfig.ts';
import type { OrgEvent } from '../local/org/platform/orgEvent.ts';
import { startWorld, type World } from '../local/world.ts';

/** Both stand-ins on free ports, configured as `npm start` configures them. */
export async function startTestWorld(onOrgEvent?: (event: OrgEvent) => void): Promise<World> {
    const config = readLocalConfig(resolve(import.meta.dirname, '../config/local.json'));
    return startWorld({
        config: { org: { ...config.org, org: { port: 0 } }, partnerCenter: { simulator: true, port: 0 } },
        ...(onOrgEvent ? { onOrgEvent } : {})
    });
}
