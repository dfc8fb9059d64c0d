import { libraryClasses } from '../../library/index.ts';
import { checkProject } from '../../types/checkProject.ts';
import type { SchemaReader } from '../../types/world/schemaReader.ts';
import { cachedProject, type Source } from './cachedProject.ts';
import type { LoadedCode } from '../load/loadedCode.ts';
import { loadCode } from '../load/loadCode.ts';
import { refusingPort } from '../load/refusingPort.ts';

const noSchema: SchemaReader = { object: () => undefined };

/** The newest API version. */
const NEWEST = 66;

/**
 * Compiles and loads classes that need no org: `pureApex({ 'Foo.cls': '…' })`. For benchmarks and tests of the language.
 * @throws Error with all problems, one a line
 */
export function pureApex(files: Readonly<Record<string, string>>, apiVersion = NEWEST): LoadedCode {
    const sources = Object.entries(files).map(
        ([file, text]): Source => ({
            kind: file.endsWith('.trigger') ? 'trigger' : 'class',
            name: file.replace(/\.\w+$/, ''),
            file,
            text,
            apiVersion
        })
    );
    const project = cachedProject(sources, { environment: '', directory: null, newestVersion: NEWEST }, (units) => [
        ...checkProject(units, {
            schema: noSchema,
            library: libraryClasses,
            apiVersionOf: () => apiVersion
        }).values()
    ]);
    const problems = project.units.flatMap((unit) => unit.problems).filter((one) => one.kind === 'error');
    if (problems.length > 0) {
        throw new Error(problems.map((one) => `${one.file}:${one.line}:${one.column} ${one.message}`).join('\n'));
    }
    return loadCode(project, refusingPort);
}
