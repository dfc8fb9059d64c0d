import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { newestApiVersion } from './newestApiVersion.ts';
import { ProjectError } from './projectError.ts';

export interface SourceDirectories {
    /** What file names are told relative to. */
    readonly root: string;
    /** Absolute; they hold Apex and metadata in any folders. */
    readonly directories: readonly string[];
    /** Package directories that a project names and that are not there; Windows knows them with backslashes. */
    readonly missing: readonly { readonly file: string; readonly directory: string }[];
    /** For classes without a -meta.xml of their own. */
    readonly apiVersion: number;
}

/**
 * A folder with an sfdx-project.json stands for its package directories; any other folder is a package directory.
 * @throws ProjectError when a folder is missing or its sfdx-project.json is not usable
 */
export function sourceDirectories(folders: readonly string[]): SourceDirectories {
    const parts = folders.map(readFolder);
    return {
        root: parts.length === 1 ? parts[0]!.root : process.cwd(),
        directories: outermost(parts.flatMap((part) => part.directories)),
        missing: parts.flatMap((part) => part.missing),
        apiVersion: Math.max(...parts.map((part) => part.apiVersion))
    };
}

function readFolder(folder: string): SourceDirectories {
    const root = resolve(folder);
    if (!existsSync(root)) throw new ProjectError(`${folder}: there is no such folder.`);
    if (!statSync(root).isDirectory())
        throw new ProjectError(`${folder} is not a folder; name the folder it stands in.`);
    const file = join(root, 'sfdx-project.json');
    if (!existsSync(file)) return { root, directories: [root], missing: [], apiVersion: newestApiVersion };
    const { packageDirectories = [], sourceApiVersion } = readProjectFile(file);
    if (!packageDirectories.length) throw new ProjectError(`${file} names no packageDirectories.`);
    const all = packageDirectories.map(({ path }) => resolve(root, path.replaceAll('\\', '/')));
    const directories = all.filter((directory) => existsSync(directory));
    if (!directories.length) throw new ProjectError(`${file}: the package directory ${all[0]} does not exist.`);
    return {
        root,
        directories: outermost(directories),
        missing: all.filter((directory) => !existsSync(directory)).map((directory) => ({ file, directory })),
        apiVersion: sourceApiVersion ? Number(sourceApiVersion) : newestApiVersion
    };
}

/** Package directories may lie in one another; each file is read once. */
function outermost(directories: readonly string[]): string[] {
    const distinct = [...new Set(directories)];
    return distinct.filter((one) => !distinct.some((other) => other !== one && one.startsWith(other + sep)));
}

interface ProjectFile {
    readonly packageDirectories?: readonly { readonly path: string }[];
    readonly sourceApiVersion?: string;
}

function readProjectFile(file: string): ProjectFile {
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as ProjectFile;
    } catch (error) {
        throw new ProjectError(`${file} is not valid JSON: ${(error as Error).message}`);
    }
}
