import type { Organization } from '../directory/directory.ts';
import type { World } from '../world/world.ts';
import { unknown } from './unknown.ts';

/** The partner organisation that is meant; the first when none is named. */
export function partnerOf(world: World, organizationId: unknown): Organization {
    const { organizations } = world.room('directory');
    const found =
        organizationId === undefined ? organizations[0] : organizations.find((one) => one.id === organizationId);
    if (!found) throw unknown(`organisation '${String(organizationId)}'`);
    return found;
}
