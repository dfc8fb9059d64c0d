import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { noApexLs, rejectedByApexLs } from './apexLs.ts';
import { unconfirmed } from './unconfirmed.ts';

/** A program that only we refuse may be one that Salesforce takes. All but the explained ones have a second witness. */
it.skipIf(noApexLs)(`agrees with apex-ls on what must be rejected${noApexLs ? ` (${noApexLs})` : ''}`, () => {
    const folder = fileURLToPath(new URL('../rejected/', import.meta.url));
    const programs = readdirSync(folder).map((file) => file.replace('.cls', ''));
    const rejected = rejectedByApexLs(folder);
    const alone = programs.filter((name) => !rejected.has(name));
    expect(alone.sort()).toEqual([...unconfirmed].sort());
});
