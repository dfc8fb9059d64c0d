import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesBelow } from '../project/filesBelow.ts';

/** One file of metadata: its path relative to the project, its full name (file name without suffixes), its text. */
export interface MetadataSource {
    readonly path: string;
    readonly name: string;
    readonly text: string;
}

/** Every metadata file below the package directories whose name ends in `.<suffix>-meta.xml`, sorted by path. */
export function readMetadata(projectDir: string, packageDirs: readonly string[], suffix: string): MetadataSource[] {
    return packageDirs
        .flatMap((dir) => filesBelow(join(projectDir, dir), (name) => name.endsWith(`.${suffix}-meta.xml`)))
        .sort()
        .map((file) => ({
            path: relative(projectDir, file),
            name: basename(file).replace(`.${suffix}-meta.xml`, ''),
            text: readFileSync(file, 'utf8')
        }));
}
