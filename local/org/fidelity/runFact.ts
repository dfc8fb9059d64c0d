import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileAnonymous } from '../compileAnonymous.ts';
import { createOrg } from '../platform/setup/createOrg.ts';
import type { OrgEvent } from '../platform/orgEvent.ts';
import { runTest } from '../platform/testing/runTest.ts';
import { readProject } from '../project.ts';
import { failureOf } from '../testing/failureOf.ts';
import type { Fact } from './fact.ts';

/**
 * Tries a fact in an org of its own, as one test method: what it printed, and the exception that ended it. Where
 * something does not compile, the messages of the compiler.
 */
export function runFact(fact: Fact): string {
    const folder = mkdtempSync(join(tmpdir(), 'fact-'));
    try {
        for (const { path, text } of [...fact.files, manifest(fact)]) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), text);
        }
        return printed(fact, folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Classes and anonymous Apex alike are compiled at the version of the fact. */
function manifest(fact: Fact) {
    const { api, namespace } = fact;
    const text = JSON.stringify({ packageDirectories: [{ path: '.' }], sourceApiVersion: api, namespace });
    return { path: 'sfdx-project.json', text };
}

function printed(fact: Fact, folder: string): string {
    const lines: string[] = [];
    const onEvent = (event: OrgEvent): void => {
        if (event.kind === 'debug') lines.push(event.message);
    };
    const project = readProject(folder);
    const { org, problems } = createOrg({ project, onEvent });
    const { unit, problems: own } = compileAnonymous(project, fact.snippet);
    const errors = [...problems, ...own].filter((problem) => problem.kind === 'error');
    if (errors.length || !unit) return [...new Set(errors.map(({ message }) => message))].join('\n');
    try {
        runTest(org, { name: fact.name }, () => org.code.runAnonymous(unit));
    } catch (thrown) {
        const { outcome, message } = failureOf(thrown);
        lines.push(outcome === 'refused' ? `Refused: ${message}` : message);
    } finally {
        void org.http.close();
    }
    return lines.join('\n');
}
