import { factBlocks, type FactFile } from './factBlocks.ts';

/** How sure a fact is: the guide says so; somebody quotes an org's answer; we conclude it; sources disagree. */
export type FactStatus = 'documented' | 'quoted from an org' | 'inferred' | 'unsettled';

export const factStatuses: readonly FactStatus[] = ['documented', 'quoted from an org', 'inferred', 'unsettled'];

/** One odd behaviour of the platform: `docs/fidelity/facts/<room>-<slug>.md`; docs/fidelity/README.md tells the form. */
export interface Fact {
    readonly name: string;
    /** The part of the name before the first hyphen: which room of the local org keeps to it. */
    readonly room: string;
    readonly claim: string;
    readonly source: string;
    readonly api: string;
    /** What the fact's classes and metadata are developed under; null for nothing. */
    readonly namespace: string | null;
    readonly status: FactStatus;
    /** Numbers of the 52 numbered semantics (docs/fidelity/README.md) that this fact covers. */
    readonly semantics: readonly number[];
    /** Why no snippet can show it; null for every fact that is a test. */
    readonly notRun: string | null;
    /** Classes, triggers and metadata that the snippet needs. */
    readonly files: readonly FactFile[];
    /** Anonymous Apex; empty when the files alone say it (a compile error). */
    readonly snippet: string;
    /** Debug lines, then the exception that ended the snippet; or the compile errors. */
    readonly output: string;
}

/** Reads a fact file. @throws Error that names the file and what is missing */
export function parseFact(name: string, text: string): Fact {
    const wrong = (what: string): Error => new Error(`docs/fidelity/facts/${name}.md: ${what}`);
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const optional = (key: string): string | null =>
        new RegExp(`^${key}:\\s*(.+)$`, 'm').exec(front)?.[1]?.trim() ?? null;
    const field = (key: string): string => {
        const value = optional(key);
        if (!value) throw wrong(`the front matter has no ${key}`);
        return value;
    };
    const status = factStatuses.find((one) => one === field('status'));
    if (!status) throw wrong(`status is one of ${factStatuses.join(', ')}`);
    const notRun = optional('not-run');
    const { files, snippet, output } = factBlocks(body, wrong);
    if (notRun === null && output === null) throw wrong('there is no block of output, and no not-run says why');
    return {
        name,
        room: name.split('-')[0]!,
        claim: field('claim'),
        source: field('source'),
        api: field('api'),
        namespace: optional('namespace'),
        status,
        semantics: (optional('semantic') ?? '').split(/[ ,]+/).filter(Boolean).map(Number),
        notRun,
        files,
        snippet,
        output: output ?? ''
    };
}
