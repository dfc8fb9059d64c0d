import type { LibraryClass } from '../../library/rows/definition.ts';
import { holderClass } from '../../library/holders/holderClass.ts';
import { libraryClass, libraryClasses } from '../../library/index.ts';
import { PRIMITIVES } from '../../values/primitives/primitiveNames.ts';
import { resolveTypesBy, type KnownType } from '../../values/objects/runtimeType.ts';
import { resolveAncestorsBy } from '../../values/objects/typeOf.ts';

const COLLECTIONS = ['list', 'set', 'map', 'sobject'];
const ancestors = new Map<string, ReadonlySet<string>>();
let registered = false;

/** Tells the run-time types what the platform's classes are called, what they are and what they extend. Once. */
export function registerLibraryTypes(): void {
    if (registered) {
        return;
    }
    registered = true;
    const known = new Map<string, KnownType>();
    for (const one of libraryClasses) {
        const bare = one.name.toLowerCase().replace(/^system\./, '');
        if (!PRIMITIVES.has(bare) && !COLLECTIONS.includes(bare)) {
            known.set(one.name.toLowerCase(), { name: one.name, kind: one.kind });
            known.set(bare, { name: one.name, kind: one.kind });
        }
    }
    resolveTypesBy((lower) => known.get(lower) ?? holderClass(lower));
    resolveAncestorsBy(ancestorsOf);
}

/** Lower-case names of a platform class, its superclasses and interfaces, those with arguments also without. */
function ancestorsOf(name: string): ReadonlySet<string> {
    const key = name.toLowerCase();
    let found = ancestors.get(key);
    if (found === undefined) {
        const names = new Set<string>([key]);
        collect(libraryClass(name.replace(/<.*$/, '')), names);
        ancestors.set(key, names);
        found = names;
    }
    return found;
}

function collect(one: LibraryClass | undefined, names: Set<string>): void {
    if (one === undefined) {
        return;
    }
    names.add(one.name.toLowerCase());
    for (const above of [...one.interfaces, ...(one.superclass === null ? [] : [one.superclass])]) {
        names.add(above.toLowerCase());
        collect(libraryClass(above.replace(/<.*$/, '')), names);
    }
}
