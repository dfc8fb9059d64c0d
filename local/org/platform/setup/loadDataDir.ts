import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertTree } from '../../http/rest/insertTree.ts';
import type { Org } from '../org.ts';
import { runTransaction } from '../transactions/transaction.ts';

/**
 * Loads `*.json` of a folder in the order of their names, each an sObject tree (`{"records": [{"attributes": {"type",
 * "referenceId"}, …}]}`); `@ref` names a record of this or an earlier file. As the administrator, triggers included.
 * @returns how many records there are
 */
export function loadDataDir(org: Org, folder: string): number {
    const references = new Map<string, string>();
    const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('plan.json'));
    let count = 0;
    for (const name of files.sort()) {
        const path = join(folder, name);
        const text = readFileSync(path, 'utf8');
        const before = references.size;
        try {
            const tree = JSON.parse(text) as { records?: unknown };
            runTransaction(org, { kind: 'request', user: org.users.admin }, () =>
                insertTree(org, (tree.records ?? []) as Record<string, unknown>[], text, references)
            );
        } catch (error) {
            throw new Error(`${path}: ${(error as Error).message}`);
        }
        count += references.size - before;
    }
    return count;
}
