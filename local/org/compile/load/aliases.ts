import type { ClassInfo, MethodInfo } from '../../types/world/model.ts';
import type { AliasData } from '../project/compiledUnit.ts';
import { methodName } from '../layout/jsNames.ts';
import { allInterfaces, classChain, substitute, typeText } from '../layout/typeText.ts';

/**
 * Platform code calls users' objects by name and number of arguments (`execute/1`). Every method that implements one of
 * a platform interface gets such a second name, in the class that has the method and wherever it is inherited. A static
 * method may implement one, too (the Queueable of apex-recipes does).
 */
export function aliasesOf(info: ClassInfo): AliasData[] {
    const aliases = new Map<string, MethodInfo>();
    for (const implemented of allInterfaces(info)) {
        if (implemented.class.origin !== 'platform') {
            continue;
        }
        for (const wanted of [...implemented.class.methods.values()].flat()) {
            const parameters = wanted.parameters.map((type) => typeText(substitute(type, implemented)));
            const found = implementation(info, wanted, parameters);
            if (found !== undefined) {
                aliases.set(`${wanted.name.toLowerCase()}/${wanted.parameters.length}`, found);
            }
        }
    }
    return [...aliases].map(([alias, found]) => ({ alias, js: methodName(found), static: found.static }));
}

/** The nearest method of that name; among overloads the one with exactly the interface's parameters. */
function implementation(info: ClassInfo, wanted: MethodInfo, parameters: readonly string[]): MethodInfo | undefined {
    for (const one of classChain(info)) {
        const candidates = (one.methods.get(wanted.name.toLowerCase()) ?? []).filter(
            (method) => method.owner === one && method.parameters.length === parameters.length
        );
        const exact = candidates.find((method) =>
            method.parameters.every((type, i) => typeText(type) === parameters[i])
        );
        const found = exact ?? candidates[0];
        if (found !== undefined) {
            return found.abstract ? undefined : found;
        }
    }
    return undefined;
}
