import { runTool } from '../command.ts';
import { verdict, type Suite } from '../suite.ts';
import { apexSemanticCheck } from './apexSemanticCheck.ts';
import { pmdSecurity } from './pmdSecurity.ts';

/** Static checks, cheap ones first. Only `.ci/run` runs them; the last two need Java and the packages under tools/. */
export const checks: readonly Suite[] = [
    tool('Format (prettier)', 'prettier', '--check', '--log-level', 'warn', '.'),
    tool('Lint (ESLint)', 'eslint', '--max-warnings', '0', '.'),
    tool('Types (tsc)', 'tsc', '-p', '.'),
    tool('Layers', 'tsx', '.ci/layers.ts'),
    tool('Apex compiles in the local org', 'tsx', 'local/org/apex.mjs', 'check'),
    apexSemanticCheck,
    pmdSecurity
];

function tool(name: string, program: string, ...args: string[]): Suite {
    return {
        name,
        kind: 'check',
        async run() {
            const done = await runTool(program, ...args);
            return verdict(done.code === 0, done.output);
        }
    };
}
