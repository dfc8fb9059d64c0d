import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const platform = `${process.platform === 'win32' ? 'win32' : process.platform}-${process.arch}`;
const name = `apex-ast-serializer-${platform}`;
const binary = fileURLToPath(new URL(`../../../../node_modules/@prettier-apex/${name}/${name}`, import.meta.url));

/** Why Salesforce's own parser cannot be asked here; null when it can. */
export const noSalesforceParser: string | null = existsSync(binary) ? null : `there is no ${name} on this machine`;

/** Whether Salesforce's own parser takes a text. Its exit code says nothing; the errors stand in its answer. */
export function salesforceAccepts(text: string, kind: 'class' | 'anonymous'): boolean {
    const answer = spawnSync(binary, kind === 'anonymous' ? ['-a'] : [], { input: text, encoding: 'utf8' });
    const found = /"parseErrors":\s*\[(\s*\])?/.exec(answer.stdout);
    if (!found) throw new Error(`No answer from Salesforce's parser: ${answer.stderr}`);
    return found[1] !== undefined;
}
