import { Command } from 'commander';
import { resolve } from 'node:path';
import { readLocalConfig } from './localConfig.ts';
import { inbound } from './scenarios/inbound.ts';
import { Journey } from './scenarios/journey.ts';
import { outbound } from './scenarios/outbound.ts';
import { partnerCenterLine, timelineLine, type TimelineLine } from './timeline.ts';
import { startWorld, type World } from './world.ts';

interface StartOptions {
    readonly once: boolean;
    readonly config: string;
    readonly json: boolean;
}

const started = Date.now();

/** `npm start`: the local org and the simulator, the seed's two scenarios as a timeline, then at your service. */
async function main(options: StartOptions): Promise<number> {
    const say = options.json ? () => undefined : console.log;
    const tell = (line: TimelineLine | null): void => {
        if (line) say([`${seconds()}  ${line.who.padEnd(26)} ${line.what}`, ...line.details.map(indented)].join('\n'));
    };
    const config = readLocalConfig(resolve(options.config));
    const world = await startWorld({
        config,
        onProgress: (step) => say(`${seconds()}  ${step}`),
        onOrgEvent: (event) => tell(timelineLine(event)),
        onPartnerCenterEvent: (event) => tell(partnerCenterLine(event))
    });
    const journeys = await play(world, say);
    const held = journeys.every((journey) => journey.held);
    if (options.json)
        console.log(
            JSON.stringify({ held, journeys: journeys.map(({ name, expectations }) => ({ name, expectations })) })
        );
    say(verdict(journeys));
    if (options.once) {
        await world.close();
        return held ? 0 : 1;
    }
    say(addresses(world));
    return held ? 0 : 1;
}

async function play(world: World, say: (line: string) => void): Promise<Journey[]> {
    const scenarios: [string, (world: World, journey: Journey) => Promise<void>][] = [['Outbound', outbound]];
    if (world.partnerCenter) scenarios.push(['Inbound', inbound]);
    else say('\nThe inbound journey begins at Microsoft: without the simulator it is not played here.');
    const journeys: Journey[] = [];
    for (const [name, scenario] of scenarios) {
        say(`\n${name}`);
        const journey = new Journey(name, (line) => say(`${seconds()}  ${line}`));
        journeys.push(journey);
        try {
            await scenario(world, journey);
        } catch (error) {
            journey.expect('the journey runs to its end', false, (error as Error).message);
        }
    }
    return journeys;
}

function verdict(journeys: readonly Journey[]): string {
    const failures = journeys.flatMap(({ name, expectations }) =>
        expectations.filter((one) => !one.holds).map((one) => `  ${name}: ${one.what} — seen: ${one.seen}`)
    );
    return failures.length === 0
        ? `\n${journeys.map((journey) => journey.name).join(' and ')} held.`
        : `\nDid not hold:\n${failures.join('\n')}`;
}

function addresses(world: World): string {
    const { org, partnerCenter } = world;
    return [
        '\nUp for use until Ctrl+C:',
        `  Local org        ${org.url}  (users admin@cosell.example, seller@cosell.example; password ${org.info.token})`,
        ...(partnerCenter ? [`  Partner Center   ${partnerCenter.url}`] : [])
    ].join('\n');
}

function indented(text: string): string {
    return `${' '.repeat(39)}${text}`;
}

function seconds(): string {
    return `${((Date.now() - started) / 1000).toFixed(2).padStart(7)}s`;
}

const program = new Command('npm start --')
    .description('Starts the local org and the Partner Center simulator, plays the two journeys, stays up')
    .option('--once', 'end after the journeys: exit code 0 when both held, 1 when not', false)
    .option('--json', 'print one object with what held', false)
    .option('--config <file>', 'ports, addresses and credentials', 'config/local.json')
    .parse();
try {
    process.exitCode = await main(program.opts<StartOptions>());
} catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
}
