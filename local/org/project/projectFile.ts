import { readFileSync } from 'node:fs';
import { ProjectError } from './projectError.ts';

/** What the local org reads of an sfdx-project.json. */
export interface ProjectFile {
    /** Relative to the project, with slashes; at least one. */
    readonly packageDirectories: readonly string[];
    /** null where it says none. */
    readonly sourceApiVersion: number | null;
    /** Of the package that is developed; null for none. */
    readonly namespace: string | null;
}

/** @throws ProjectError when the file is not JSON of the form that the Salesforce CLI reads */
export function readProjectFile(file: string): ProjectFile {
    const { packageDirectories = [], sourceApiVersion = null, namespace = null } = contentOf(file);
    if (!Array.isArray(packageDirectories) || !packageDirectories.length) {
        throw new ProjectError(`${file} names no packageDirectories.`);
    }
    if (sourceApiVersion !== null && !/^\d{1,3}(\.0)?$/.test(String(sourceApiVersion))) {
        throw new ProjectError(`${file}: sourceApiVersion is ${JSON.stringify(sourceApiVersion)}, not a version.`);
    }
    // Salesforce DX Developer Guide, "Create and Register Your Namespace"
    if (namespace !== null && namespace !== '' && !/^(?!.*__)[a-z]\w{0,14}(?<=[a-z0-9])$/i.test(textOf(namespace))) {
        throw new ProjectError(`${file}: namespace is ${JSON.stringify(namespace)}, not the name of one.`);
    }
    return {
        namespace: textOf(namespace) || null,
        packageDirectories: packageDirectories.map((one) => pathOf(one, file)),
        sourceApiVersion: sourceApiVersion === null ? null : Number(sourceApiVersion)
    };
}

function contentOf(file: string): Readonly<Record<string, unknown>> {
    let content: unknown;
    try {
        content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    } catch (error) {
        throw new ProjectError(`${file} is not valid JSON: ${(error as Error).message}`);
    }
    if (typeof content === 'object' && content !== null) return content as Readonly<Record<string, unknown>>;
    throw new ProjectError(`${file} is not a JSON object.`);
}

function textOf(value: unknown): string {
    return typeof value === 'string' ? value : '';
}

/** Windows knows package directories with backslashes. */
function pathOf(directory: unknown, file: string): string {
    const path = (directory as { readonly path?: unknown } | null)?.path;
    if (typeof path === 'string') return path.replaceAll('\\', '/');
    throw new ProjectError(`${file}: a package directory has no path.`);
}
