import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const jars = fileURLToPath(
    new URL('../../../../node_modules/prettier-plugin-apex/vendor/apex-ast-serializer/lib/', import.meta.url)
);
const jar = `${jars}apex-jorje-lsp.jar`;

const missing = !existsSync(jar)
    ? 'its jar is not installed'
    : spawnSync('java', ['-version']).status === 0
      ? null
      : 'there is no Java';

/** It is asked without a schema and does not look into queries. */
const queries =
    'QueryBindType QueryGroupedField QueryLimitType QueryUnknownChild QueryUnknownField QueryUnknownFilter ' +
    'QueryUnknownOrder QueryUnknownParent';

/** Its declarations leave out type parameters, and it knows no objects. */
const otherwise = 'BatchableMethods QueryUnknownObject';

/** The compiler of the platform comes with the formatter of Apex; it judges every program that we refuse. */
it.skipIf(missing)(
    `the platform's compiler says the same of all that must be rejected${missing ? ` (${missing})` : ''}`,
    () => {
        const judge = fileURLToPath(new URL('PlatformCompiler.java', import.meta.url));
        const folder = fileURLToPath(new URL('../rejected/', import.meta.url));
        const { stdout, stderr, status } = spawnSync('java', ['-cp', `${jars}*`, judge, jar, folder], {
            encoding: 'utf8'
        });
        expect(status, stderr).toBe(0);
        const answers = stdout
            .trimEnd()
            .split('\n')
            .map((line) => line.split('\t') as [string, string]);
        expect(answers.length).toBeGreaterThan(300);
        const accepted = answers.filter(([, error]) => error === '').map(([name]) => name);
        expect(accepted).toEqual(queries.split(' '));
        const differing = answers
            .filter(([name, error]) => error !== '' && `// ${error}` !== firstLine(`${folder}${name}.cls`))
            .map(([name]) => name);
        expect(differing).toEqual(otherwise.split(' '));
    }
);

function firstLine(file: string): string {
    return readFileSync(file, 'utf8').split('\n', 1)[0]!;
}
