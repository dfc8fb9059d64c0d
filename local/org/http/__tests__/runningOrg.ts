import { join } from 'node:path';
import { orgConfigOf } from '../../platform/setup/orgConfig.ts';
import type { OrgEvent } from '../../platform/orgEvent.ts';
import { startOrg, type RunningOrg } from '../orgServer.ts';

export const integrationUser = 'integration@org.example';

/** The small project of this folder as a running org whose partner is at `partner`. */
export function startTestOrg(
    partner: string,
    onEvent: (event: OrgEvent) => void = () => undefined
): Promise<RunningOrg> {
    return startOrg({
        projectDir: join(import.meta.dirname, 'project'),
        port: 0,
        config: orgConfigOf({
            network: {
                'https://api.partner.example': `${partner}/api`,
                'https://login.partner.example': `${partner}/login`
            },
            credentials: { Entra: { tenant: 't', clientId: 'c', clientSecret: 's', refreshToken: 'r' } },
            users: [
                {
                    username: integrationUser,
                    lastName: 'Integration',
                    profile: 'System Administrator',
                    permissionSets: ['Integration']
                },
                { username: 'minimum@org.example', lastName: 'Minimum', profile: 'Minimum Access - Salesforce' }
            ],
            guestPermissionSets: ['Guest'],
            subscribers: { SignalTrigger: integrationUser }
        }),
        onEvent
    });
}
