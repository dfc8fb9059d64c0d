import { topOf } from '../dependencies.ts';
import { isSubclass } from '../world/hierarchy.ts';
import type { ClassInfo, Visibility } from '../world/model.ts';

interface Guarded {
    readonly owner: ClassInfo;
    readonly visibility: Visibility;
    readonly testVisible: boolean;
}

/**
 * May code of a class (null: trigger, anonymous Apex) use a member? A private one belongs to the whole top-level class
 * with its inner classes; @TestVisible opens it to tests (Apex Developer Guide, "Access Modifiers", "TestVisible").
 */
export function canSee(member: Guarded, from: ClassInfo | null): boolean {
    if (member.visibility === 'public' || member.visibility === 'global') {
        return true;
    }
    if (from === null) {
        return false;
    }
    const inTest = member.testVisible && from.isTest;
    if (inTest || topOf(member.owner) === topOf(from)) {
        return true;
    }
    return member.visibility === 'protected' && enclosing(from).some((info) => isSubclass(info, member.owner));
}

/** May code of a class name an inner type? */
export function canSeeType(info: ClassInfo, from: ClassInfo | null): boolean {
    return info.outer === null || canSee({ ...pick(info), owner: info.outer }, from);
}

function pick(info: ClassInfo): Pick<ClassInfo, 'visibility' | 'testVisible'> {
    return { visibility: info.visibility, testVisible: info.testVisible };
}

function enclosing(info: ClassInfo): ClassInfo[] {
    return info.outer ? [info, ...enclosing(info.outer)] : [info];
}
