import { runPublicSuite } from './publicSuite.ts';
import { recordSuites } from './suiteFile.ts';
import { writeMatrix } from './writeMatrix.ts';

/**
 * `npm run fidelity:suites -- FOLDER[+NEEDED…] …`: runs public packages from checkouts outside this repository and
 * records how their tests ended in docs/fidelity/suites.json and on the page that is made from it.
 */
const wanted = process.argv.slice(2);
if (!wanted.length) {
    console.error('Name at least one checkout: npm run fidelity:suites -- FOLDER[+FOLDER that it needs] …');
    process.exitCode = 2;
}
for (const one of wanted) {
    const [folder, ...needs] = one.split('+') as [string, ...string[]];
    const suite = runPublicSuite(folder, needs);
    console.log(
        `${suite.name} ${suite.commit}: ${suite.passed} passed, ${suite.failed} failed, ${suite.refused} refused`
    );
    recordSuites([suite]);
}
if (wanted.length) writeMatrix();
