import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Project } from '../../project.ts';
import { filesBelow } from '../../project/filesBelow.ts';

/** The kinds of metadata that stand in folders which are records themselves; the object that their rows are of. */
export type FolderedKind = 'EmailTemplate' | 'Report' | 'Document';

/** One component of a folder, or the folder itself (`name` null). */
export interface FolderedFile {
    /** Relative to the project, for messages. */
    readonly path: string;
    readonly kind: FolderedKind;
    /** The folder's name: of the innermost one where they are nested. */
    readonly folder: string;
    readonly name: string | null;
    /** The metadata. */
    readonly text: string;
    /** What the metadata is about, beside it: the file of a template or of a document. */
    readonly content: Content | null;
}

interface Content {
    /** Without the dot. */
    readonly ending: string;
    readonly bytes: Uint8Array;
}

/** The folders of each kind, as both formats call them. */
const kinds: Readonly<Record<string, FolderedKind>> = {
    email: 'EmailTemplate',
    reports: 'Report',
    documents: 'Document'
};

/** The templates, reports and documents of a project and their folders, folders first; in the order of their paths. */
export function readFolderedFiles(project: Project): FolderedFile[] {
    const files = project.directories.flatMap((directory) =>
        filesBelow(directory, (name) => name.endsWith('-meta.xml') || name.endsWith('.report'))
            .map((path) => folderedFile(project.root, path))
            .filter((file) => file !== null)
    );
    return [...files.filter((file) => file.name === null), ...files.filter((file) => file.name !== null)];
}

function folderedFile(root: string, file: string): FolderedFile | null {
    const path = relative(root, file);
    const parts = path.split(sep);
    const at = parts.findLastIndex((part, index) => index < parts.length - 1 && Object.hasOwn(kinds, part));
    if (at < 0) {
        return null;
    }
    const kind = kinds[parts[at]!]!;
    const about = basename(file).replace(/-meta\.xml$/, '');
    const folder = about.replace(/\.(?:emailF|reportF|documentF|f)older$/, '');
    // a folder's file says so by its name, or stands beside the folder that it is about
    if (folder !== about || isDirectory(join(dirname(file), about))) {
        return { path, kind, folder, name: null, text: readFileSync(file, 'utf8'), content: null };
    }
    if (parts.length === at + 2) {
        return null;
    }
    const name = about.replace(/\.\w+$/, '');
    return {
        path,
        kind,
        folder: parts.at(-2)!,
        name,
        text: readFileSync(file, 'utf8'),
        content: kind === 'Report' ? null : contentBeside(dirname(file), name, about)
    };
}

function isDirectory(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `Name.email` and `Name.png` beside `Name.email-meta.xml` and `Name.png-meta.xml` or `Name.document-meta.xml`. */
function contentBeside(directory: string, name: string, about: string): Content | null {
    const exact = join(directory, about);
    const path = existsSync(exact)
        ? exact
        : filesBelow(directory, (file) => file.startsWith(`${name}.`) && !file.endsWith('-meta.xml'))[0];
    return path === undefined
        ? null
        : { ending: path.slice(path.lastIndexOf('.') + 1), bytes: new Uint8Array(readFileSync(path)) };
}
