import { run } from '../command.ts';
import { verdict, type Suite } from '../suite.ts';

/** PMD's security rules over the package's Apex, through Salesforce's Code Analyzer. */
export const pmdSecurity: Suite = {
    name: 'Apex security (PMD)',
    kind: 'check',
    async run() {
        const done = await run('node', ['tools/pmdSecurity.mjs', 'force-app']);
        return verdict(done.code === 0, done.output);
    }
};
