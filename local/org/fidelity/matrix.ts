import { factStatuses, type Fact } from './fact.ts';
import type { PublicSuite } from './publicSuite.ts';
import { semantics } from './semantics.ts';

/** docs/fidelity.md: what the local org keeps to and how each odd behaviour is known. */
export function fidelityMatrix(facts: readonly Fact[], suites: readonly PublicSuite[]): string {
    const counts = factStatuses.map((status) => `${facts.filter((fact) => fact.status === status).length} ${status}`);
    const silent = facts.filter((fact) => fact.notRun !== null);
    return [
        '# How far the local org can be believed',
        '',
        'No org has ever run this project. Each odd behaviour of the platform is a fact file with its source; this page is made from',
        'them by `npm run fidelity`. Every fact is also a test: the local org must print just what stands in it.',
        '',
        `${facts.length} facts: ${counts.join(', ')}. ${facts.length - silent.length} are tried by the tests; ${silent.length} cannot be:`,
        '',
        ...silent.map((fact) => `- ${link(fact)}: ${fact.notRun}`),
        ...suiteSection(suites),
        ...semanticsSection(facts),
        ...rooms(facts).flatMap((room) => roomSection(room, facts))
    ].join('\n');
}

function suiteSection(suites: readonly PublicSuite[]): string[] {
    const rows = suites.map((suite) => {
        const all = suite.passed + suite.failed + suite.refused;
        const share = all ? `${Math.floor((1000 * suite.passed) / all) / 10} %` : '';
        const name = [suite.name, ...suite.needs].join(' + ');
        return `| ${name} | ${suite.commit} | ${suite.passed} | ${suite.failed} | ${suite.refused} | ${share} |`;
    });
    return [
        '',
        '## Public packages',
        '',
        'Their own tests, run unchanged from checkouts outside this repository: `npm run fidelity:suites -- FOLDER[+FOLDER that',
        'it needs] …`. Refused tests met a feature that the local org names and does not have.',
        '',
        '| package | commit | passed | failed | refused | passed of all |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows
    ];
}

function semanticsSection(facts: readonly Fact[]): string[] {
    const rows = semantics.map((title, index) => {
        const shown = facts.filter((fact) => fact.semantics.includes(index + 1)).map(link);
        return `| ${index + 1} | ${cell(title)} | ${shown.join(', ')} |`;
    });
    return ['', '## The semantics that must hold', '', '|  | what | facts |', '| --- | --- | --- |', ...rows];
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

function link({ name }: Fact): string {
    return `[${name}](fidelity/facts/${name}.md)`;
}

function cell(text: string): string {
    return text.replaceAll('|', '\\|');
}
