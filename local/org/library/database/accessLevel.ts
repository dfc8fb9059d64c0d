import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** System.AccessLevel */
export class AccessLevel {
    readonly mode: 'user' | 'system';

    constructor(mode: 'user' | 'system') {
        this.mode = mode;
    }

    apexText(): string {
        return this.mode === 'user' ? 'USER_MODE' : 'SYSTEM_MODE';
    }
}

platformClass('System.AccessLevel', AccessLevel);

const user = new AccessLevel('user');
const system = new AccessLevel('system');

export const accessLevelClass = defineClass({
    name: 'System.AccessLevel',
    kind: 'class',
    fields: {
        'static AccessLevel USER_MODE': { get: () => user },
        'static AccessLevel SYSTEM_MODE': { get: () => system }
    }
});
