import type { Frame } from '../compile/dataPort.ts';
import { classRegistry } from '../values/classMeta.ts';

/**
 * Whether the class that asks keeps to sharing rules. A class that says nothing, or `inherited sharing`, does as its caller
 * does; at the start of a transaction `inherited` means with and silence means without (Apex Developer Guide, "Using the
 * with sharing, without sharing, and inherited sharing Keywords"). Inner classes are taken for their outermost class here.
 */
export function enforcesSharing(frame: Frame | null): boolean {
    if (frame && (frame.sharing === 'with' || frame.sharing === 'without')) {
        return frame.sharing === 'with';
    }
    let said: string = frame?.sharing ?? 'omitted';
    for (const script of callingScripts()) {
        said = sharingOfScript(script) ?? said;
        if (said === 'with' || said === 'without') {
            return said === 'with';
        }
    }
    return said === 'inherited';
}

/** Triggers run without sharing, anonymous Apex with that of its user. */
function sharingOfScript(script: string): string | undefined {
    if (script === 'AnonymousBlock') {
        return 'with';
    }
    return script.startsWith('Trigger.') ? 'without' : classRegistry.find(script.slice('Class.'.length))?.meta.sharing;
}

/** Names of the generated scripts on the stack, innermost first. */
function callingScripts(): string[] {
    const before = [Error.prepareStackTrace, Error.stackTraceLimit] as const;
    Error.prepareStackTrace = (_error, sites) => sites;
    Error.stackTraceLimit = 200;
    const sites = new Error().stack as unknown as NodeJS.CallSite[];
    [Error.prepareStackTrace, Error.stackTraceLimit] = before;
    return sites
        .map((site) => site.getFileName() ?? '')
        .filter((file) => /^(Class\.|Trigger\.|AnonymousBlock$)/.test(file));
}
