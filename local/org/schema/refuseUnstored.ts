import { Refused } from '../values/exceptions/refused.ts';
import type { ObjectShape } from './objectShape.ts';

/** Big and external objects are known and described; their rows are not in this org. @throws Refused for one of them */
export function refuseUnstored(shape: ObjectShape): void {
    if (shape.kind === 'big') throw new Refused(`big objects (${shape.name})`);
    if (shape.kind === 'external') throw new Refused(`external objects (${shape.name})`);
}
