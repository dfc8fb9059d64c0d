import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Problem } from '../types/checked.ts';
import { newestApiVersion } from './newestApiVersion.ts';
import { ProjectError } from './projectError.ts';
import { readProjectFile } from './projectFile.ts';

export interface SourceDirectories {
    /** What file names are told relative to. */
    readonly root: string;
    /** Absolute; they hold Apex and metadata in any folders. */
    readonly directories: readonly string[];
    /** What project files say and is not there; with absolute file names. */
    readonly problems: readonly Problem[];
    /** For classes without a -meta.xml of their own. */
    readonly apiVersion: number;
    /** Of the package that is developed; null for none. */
    readonly namespace: string | null;
}

/**
 * A folder with an sfdx-project.json stands for its package directories, and for what has to be in the org before them;
 * one with a `src/package.xml` for that `src`; any other folder is a package directory.
 * @throws ProjectError when a folder is missing or its sfdx-project.json is not usable
 */
export function sourceDirectories(folders: readonly string[]): SourceDirectories {
    const parts = folders.map(readFolder);
    return {
        root: parts.length === 1 ? parts[0]!.root : process.cwd(),
        directories: outermost(parts.flatMap((part) => part.directories)),
        problems: parts.flatMap((part) => part.problems),
        apiVersion: Math.max(...parts.map((part) => part.apiVersion)),
        namespace: onlyNamespace(parts)
    };
}

/** An org is linked to one namespace, whatever is deployed to it. */
function onlyNamespace(parts: readonly SourceDirectories[]): string | null {
    const [first = null, ...others] = new Set(parts.flatMap((part) => part.namespace ?? []));
    if (others.length === 0) return first;
    throw new ProjectError(`The projects are developed under several namespaces: ${[first, ...others].join(', ')}.`);
}

function readFolder(folder: string): SourceDirectories {
    const root = resolve(folder);
    if (!existsSync(root)) throw new ProjectError(`${folder}: there is no such folder.`);
    if (!statSync(root).isDirectory())
        throw new ProjectError(`${folder} is not a folder; name the folder it stands in.`);
    const file = join(root, 'sfdx-project.json');
    if (!existsSync(file))
        return {
            root,
            directories: plainDirectories(root),
            problems: [],
            apiVersion: newestApiVersion,
            namespace: null
        };
    const { packageDirectories, sourceApiVersion, namespace } = readProjectFile(file);
    const isThere = (path: string): boolean => existsSync(resolve(root, path));
    const directories = packageDirectories.filter(isThere).map((path) => resolve(root, path));
    if (!directories.length) {
        throw new ProjectError(`${file}: the package directory ${packageDirectories[0]} does not exist.`);
    }
    // a clone has no empty folders: a package directory may be missing where another one is there
    const problem = (message: string, kind: Problem['kind']): Problem => ({ file, line: 1, column: 1, message, kind });
    const newer = (sourceApiVersion ?? 0) > newestApiVersion;
    const refusal = `sourceApiVersion ${sourceApiVersion}.0; ${newestApiVersion}.0 is the newest here, and is taken`;
    return {
        root,
        directories: outermost([...directories, ...deployedBefore(root)]),
        problems: [
            ...packageDirectories
                .filter((path) => !isThere(path))
                .map((path) => problem(`the package directory ${path} does not exist and is left out`, 'refusal')),
            ...(newer ? [problem(refusal, 'refusal')] : [])
        ],
        apiVersion: newer ? newestApiVersion : (sourceApiVersion ?? newestApiVersion),
        namespace: isOfCumulus(root) ? null : namespace
    };
}

/** A project in the older format stands in `src`, beside its `package.xml`; any other folder is taken as it is. */
function plainDirectories(root: string): string[] {
    const source = join(root, 'src');
    return existsSync(join(source, 'package.xml')) ? [source, ...deployedBefore(root)] : [root];
}

/**
 * What every org of a project has before its package: CumulusCI deploys each folder in `unpackaged/pre` first (CumulusCI
 * documentation, "deploy_pre"), such as record types that the package's code names.
 */
function deployedBefore(root: string): string[] {
    const folder = join(root, 'unpackaged', 'pre');
    if (!isOfCumulus(root) || !existsSync(folder)) {
        return [];
    }
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/**
 * CumulusCI makes scratch orgs without the namespace unless a project asks for one of its orgs to have it (CumulusCI
 * documentation, "Scratch Org Configurations", `namespaced`).
 */
function isOfCumulus(root: string): boolean {
    return existsSync(join(root, 'cumulusci.yml'));
}

/** Package directories may lie in one another; each file is read once. */
function outermost(directories: readonly string[]): string[] {
    const distinct = [...new Set(directories)];
    return distinct.filter((one) => !distinct.some((other) => other !== one && one.startsWith(other + sep)));
}
