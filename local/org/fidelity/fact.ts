/** How sure a fact is: the guide says so; somebody quotes an org's answer; we conclude it; sources disagree. */
export type FactStatus = 'documented' | 'quoted from an org' | 'inferred' | 'unsettled';

export const factStatuses: readonly FactStatus[] = ['documented', 'quoted from an org', 'inferred', 'unsettled'];

/** One odd behaviour of the platform: `docs/fidelity/facts/<room>-<slug>.md`. */
export interface Fact {
    readonly name: string;
    /** The part of the name before the first hyphen: which room of the local org keeps to it. */
    readonly room: string;
    readonly claim: string;
    readonly source: string;
    readonly api: string;
    readonly status: FactStatus;
    /** Anonymous Apex; null where the fact is about something else. */
    readonly snippet: string | null;
    /** What the snippet's debug lines say; null where the snippet is only shown. */
    readonly output: string | null;
}

/** Reads a fact file. @throws Error that names the file and what is missing */
export function parseFact(name: string, text: string): Fact {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const field = (key: string): string => {
        const value = new RegExp(`^${key}:\\s*(.+)$`, 'm').exec(front)?.[1]?.trim();
        if (!value) throw new Error(`docs/fidelity/facts/${name}.md: the front matter has no ${key}`);
        return value;
    };
    const status = factStatuses.find((one) => one === field('status'));
    if (!status) throw new Error(`docs/fidelity/facts/${name}.md: status is one of ${factStatuses.join(', ')}`);
    const [snippet, output] = [...body.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
    return {
        name,
        room: name.split('-')[0]!,
        claim: field('claim'),
        source: field('source'),
        api: field('api'),
        status,
        snippet: snippet?.[1] === 'apex' ? snippet[2]! : null,
        output: snippet?.[1] === 'apex' && output?.[1] === '' ? output[2]!.trimEnd() : null
    };
}
