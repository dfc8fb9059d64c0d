import { factStatuses, type Fact } from './fact.ts';

/** docs/fidelity.md: what the local org keeps to and how each odd behaviour is known. */
export function fidelityMatrix(facts: readonly Fact[]): string {
    const counts = factStatuses.map((status) => `${facts.filter((fact) => fact.status === status).length} ${status}`);
    return [
        '# How far the local org can be believed',
        '',
        'No org has ever run this project. Each odd behaviour of the platform is a fact file with its source; this page is made from',
        'them by `npm run fidelity`. A fact with a snippet and an output is also a test: the local org must print just that.',
        '',
        `${facts.length} facts: ${counts.join(', ')}.`,
        ...rooms(facts).flatMap((room) => roomSection(room, facts))
    ].join('\n');
}

function rooms(facts: readonly Fact[]): string[] {
    return [...new Set(facts.map((fact) => fact.room))].sort();
}

function roomSection(room: string, facts: readonly Fact[]): string[] {
    const rows = facts
        .filter((fact) => fact.room === room)
        .map(
            (fact) =>
                `| [${cell(fact.claim)}](fidelity/facts/${fact.name}.md) | ${fact.status} | ${cell(fact.source)} |`
        );
    return ['', `## ${room}`, '', '| behaviour | status | source |', '| --- | --- | --- |', ...rows];
}

function cell(text: string): string {
    return text.replaceAll('|', '\\|');
}
