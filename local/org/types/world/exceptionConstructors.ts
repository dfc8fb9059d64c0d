import type { BoundMethod } from './members.ts';
import type { ApexType, MethodInfo } from './model.ts';
import { classType, STRING, VOID } from './primitives.ts';
import { NO_BINDINGS } from './substitute.ts';
import type { World } from './world.ts';

const cache = new WeakMap<World, BoundMethod[]>();

/** The four constructors that every exception class has, declared or not (Apex Developer Guide, "Create Custom Exceptions"). */
export function exceptionConstructors(world: World): BoundMethod[] {
    let found = cache.get(world);
    if (!found) {
        const exception = classType(world.platform.system('Exception'));
        const shapes: ApexType[][] = [[], [STRING], [exception], [STRING, exception]];
        found = shapes.map((parameters) => ({ method: constructorOf(world, parameters), bindings: NO_BINDINGS }));
        cache.set(world, found);
    }
    return found;
}

function constructorOf(world: World, parameters: readonly ApexType[]): MethodInfo {
    const names = parameters.map((type) => (type.kind === 'class' ? 'exception' : 'string'));
    return {
        owner: world.platform.system('Exception'),
        name: 'Exception',
        parameters,
        returns: VOID,
        static: false,
        abstract: false,
        virtual: false,
        override: false,
        visibility: 'global',
        testVisible: false,
        key: `exception(${names.join(',')})`,
        implemented: true,
        declaration: null
    };
}
