import type { Frame } from '../../compile/load/dataPort.ts';
import { apexFrames } from '../../values/exceptions/apexFrames.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';

/**
 * Whether the class that asks keeps to sharing rules. A class that says nothing takes what its superclass says; one that
 * still says nothing, or `inherited sharing`, does as its caller does. At the start of a transaction `inherited` means with
 * and silence means without. An inner class says it for itself: nothing comes from the class around it (Apex Developer
 * Guide, "Using the with sharing, without sharing, and inherited sharing Keywords").
 */
export function enforcesSharing(frame: Frame | null): boolean {
    let said = frame === null ? 'omitted' : (sharingOfClass(frame.className) ?? frame.sharing);
    if (isFinal(said)) {
        return said === 'with';
    }
    for (const name of callingFrames()) {
        said = sharingOfFrame(name) ?? said;
        if (isFinal(said)) {
            return said === 'with';
        }
    }
    return said === 'inherited';
}

function isFinal(said: string): boolean {
    return said === 'with' || said === 'without';
}

/** Triggers run without sharing, anonymous Apex with that of its user. */
function sharingOfFrame(name: string): string | undefined {
    if (name.startsWith('AnonymousBlock')) {
        return 'with';
    }
    // Class.Outer.Inner.method
    return name.startsWith('Trigger.') ? 'without' : sharingOfClass(name.split('.').slice(1, -1).join('.'));
}

/** What the class or the nearest of its superclasses says; undefined for what is no class. */
function sharingOfClass(name: string): string | undefined {
    const found = classRegistry.find(name)?.meta;
    if (found?.sharing === 'omitted' && found.superclass !== null) {
        return sharingOfClass(found.superclass) ?? 'omitted';
    }
    return found?.sharing;
}

/** Names of the Apex methods on the stack, innermost first. */
function callingFrames(): string[] {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 200;
    const carrier: { stack?: unknown } = {};
    Error.captureStackTrace(carrier);
    const names = apexFrames(carrier).map((frame) => frame.name);
    Error.stackTraceLimit = before;
    return names;
}
