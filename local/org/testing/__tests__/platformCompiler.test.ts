import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The compiler of the platform comes with the formatter of Apex; it judges every program that we refuse. */
it.skipIf(missing)(`the platform's compiler refuses all that must be rejected${missing ? ` (${missing})` : ''}`, () => {
    const judge = fileURLToPath(new URL('PlatformCompiler.java', import.meta.url));
    const folder = fileURLToPath(new URL('../rejected/', import.meta.url));
    const { stdout, stderr, status } = spawnSync('java', ['-cp', `${jars}*`, judge, jar, folder], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const answers = stdout.trimEnd().split('\n');
    const accepted = answers.filter((line) => line.endsWith('\t')).map((line) => line.trimEnd());
    expect(answers.length).toBeGreaterThan(200);
    expect(accepted).toEqual(queries.split(' '));
});
