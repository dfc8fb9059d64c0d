import type { Frame } from '../../compile/load/dataPort.ts';
import { framesInRunAs, isInRunAs } from '../../platform/testing/runAsDepth.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';

/**
 * Whether the class that asks keeps to sharing rules. A class that says nothing takes what its superclass says; one that
 * still says nothing, or `inherited sharing`, does as its caller does. At the start of a transaction `inherited` means with
 * and silence means without. An inner class says it for itself: nothing comes from the class around it (Apex Developer
 * Guide, "Using the with sharing, without sharing, and inherited sharing Keywords"). A System.runAs block keeps to sharing
 * whatever its class says, and so do the classes called from it that leave it to their caller (there, "Using the runAs
 * Method").
 */
export function enforcesSharing(frame: Frame | null): boolean {
    const inRunAs = isInRunAs();
    if (inRunAs && framesInRunAs().length === 0) {
        return true;
    }
    let said = frame === null ? 'omitted' : (sharingOfClass(frame.className) ?? frame.sharing);
    if (isFinal(said)) {
        return said === 'with';
    }
    for (const name of framesInRunAs()) {
        said = sharingOfFrame(name) ?? said;
        if (isFinal(said)) {
            return said === 'with';
        }
    }
    return inRunAs || said === 'inherited';
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
