import { run } from '../command.ts';
import { verdict, type Suite } from '../suite.ts';

const jars = 'tools/node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib/*';
const checker = 'io.github.apexdevtools.apexls.CheckForIssues';

/** apex-ls, a semantic checker that is not ours, over the package: it must find no error. */
export const apexSemanticCheck: Suite = {
    name: 'Apex semantics (apex-ls)',
    kind: 'check',
    async run() {
        const done = await run('java', ['-cp', jars, checker, '-n', '-f', 'text', '-d', 'errors', '-w', '.']);
        return verdict(done.code === 0, done.output);
    }
};
