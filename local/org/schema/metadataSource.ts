import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesBelow } from '../project/filesBelow.ts';
import { isPartOfObject, partsOfObject, partsWithin } from './wholeObject.ts';

/** One file of metadata: its path relative to the project, its full name (file name without suffixes), its text. */
export interface MetadataSource {
    readonly path: string;
    readonly name: string;
    readonly text: string;
}

/** Kinds whose files have the same content in both formats, and only a shorter name in that of the Metadata API. */
const alike = new Set(['globalValueSet', 'labels', 'md', 'page', 'permissionset', 'permissionsetgroup', 'app']);

/** What stands in these folders are files of components, whatever their names end in. */
const bundles = /[\\/](?:aura|lwc|staticresources)[\\/][^\\/]+[\\/]/;

/** Custom metadata records have names of two parts: other texts end in `.md`, too. */
function isShort(name: string, suffix: string): boolean {
    return alike.has(suffix) && name.endsWith(`.${suffix}`) && (suffix !== 'md' || /^\w+\.\w+\.md$/.test(name));
}

const listings = new WeakMap<readonly string[], Map<string, string[]>>();

/** All files of a project but those of bundles, sorted; read once for a list of directories, as each kind asks for them. */
function listed(projectDir: string, packageDirs: readonly string[]): string[] {
    const known = listings.get(packageDirs) ?? new Map<string, string[]>();
    listings.set(packageDirs, known);
    let files = known.get(projectDir);
    if (files === undefined) {
        const all = packageDirs.flatMap((dir) => filesBelow(join(projectDir, dir), () => true));
        files = all.sort().filter((file) => !bundles.test(file));
        known.set(projectDir, files);
    }
    return files;
}

/**
 * Every metadata file below the package directories whose name ends in `.<suffix>-meta.xml`, and what the files of the
 * Metadata API's format say of the same kind, sorted by path.
 */
export function readMetadata(projectDir: string, packageDirs: readonly string[], suffix: string): MetadataSource[] {
    const source = `.${suffix}-meta.xml`;
    const short = `.${suffix}`;
    const whole = isPartOfObject(suffix) ? '.object-meta.xml' : '.object';
    const isWanted = (name: string): boolean =>
        name.endsWith(source) || name.endsWith('.object') || name.endsWith(whole) || isShort(name, suffix);
    return listed(projectDir, packageDirs)
        .filter((file) => isWanted(basename(file)))
        .filter((file, _, all) => !(file.endsWith(short) && all.includes(`${file}-meta.xml`)))
        .flatMap((file): MetadataSource[] => {
            const path = relative(projectDir, file);
            const text = readFileSync(file, 'utf8');
            if (file.endsWith('.object')) {
                return partsOfObject(path, text, suffix);
            }
            if (file.endsWith(whole)) {
                return partsWithin(path, text, suffix);
            }
            return [{ path, name: basename(file).replace(file.endsWith(source) ? source : short, ''), text }];
        });
}
