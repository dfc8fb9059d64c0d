import type { TypeReference } from '../../syntax/ast/ast.ts';
import type { ApexType } from './model.ts';
import { classType } from './primitives.ts';
import type { World } from './world.ts';

/**
 * Types that Salesforce generates from other metadata: `DataWeaveScriptResource.myScript`, `Flow.Interview.My_Flow`,
 * `Component.Apex.PageBlock`. They are legal in Apex; the local org knows none of them and refuses them by name.
 */
export function generatedType(
    reference: TypeReference,
    world: World
): { readonly type: ApexType; readonly feature: string; readonly flow: string | null } | null {
    const names = reference.names.map((part) => part.name);
    const lower = names.map((name) => name.toLowerCase());
    const script = lower[0] === 'dataweavescriptresource' && names.length === 2;
    const flow = lower[0] === 'flow' && lower[1] === 'interview' && names.length > 2;
    const component = lower[0] === 'component' && names.length > 1;
    const base = script
        ? world.platform.find('DataWeave', 'Script')
        : flow
          ? world.platform.find('Flow', 'Interview')
          : component
            ? world.platform.find('ApexPages', 'Component')
            : undefined;
    const kind = script ? 'DataWeave script' : flow ? 'flow' : 'Visualforce component';
    const feature = `${kind} ${names.at(-1)}`;
    return base ? { type: classType(base), feature, flow: flow ? names.slice(2).join('.') : null } : null;
}
