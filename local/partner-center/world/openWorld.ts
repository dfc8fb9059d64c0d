import { newSigningKit, type SigningKit } from '../delivery/signingKit.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { JournalEntry } from '../store/journalEntry.ts';
import { JournalFile } from '../store/journalFile.ts';
import { watchExpiry, wireConsequences } from './consequences.ts';
import { World } from './world.ts';

/** Making keys is slow; several simulators in one process may as well sign with the same. */
let kitOfProcess: Promise<SigningKit> | undefined;

/**
 * A world from its data file, or a new one.
 * @param dataFile absent: everything is in memory and ends with the process
 * @throws Error that names file and line when the file cannot be read
 */
export async function openWorld(dataFile?: string, network: Readonly<Record<string, string>> = {}): Promise<World> {
    const file = dataFile === undefined ? null : new JournalFile(dataFile);
    const entries = file?.read() ?? [];
    const kit = keptKit(entries) ?? (await (kitOfProcess ??= newSigningKit(Date.now())));
    let replaying = true;
    const world = new World({
        kit,
        network,
        remember: (entry) => {
            if (!replaying) file?.append(entry);
        }
    });
    for (const entry of entries) world.replay(entry);
    replaying = false;
    if (entries.length === 0) {
        world.keep('kit', kit);
        world.keep('login', world.room('login'));
    }
    wireConsequences(world);
    for (const kept of world.account.referrals.all()) watchExpiry(world, kept);
    for (const delivery of waitingDeliveries(entries)) world.dispatcher.resume(delivery);
    return world;
}

function keptKit(entries: readonly JournalEntry[]): SigningKit | undefined {
    const entry = entries.findLast((one) => one.kind === 'room' && one.room === 'kit');
    return entry?.kind === 'room' ? (entry.value as SigningKit) : undefined;
}

function waitingDeliveries(entries: readonly JournalEntry[]): Delivery[] {
    const waiting = new Map<string, Delivery | null>();
    for (const entry of entries)
        if (entry.kind === 'room' && entry.room.startsWith('delivery:'))
            waiting.set(entry.room, entry.value as Delivery | null);
    return [...waiting.values()].filter((one) => one !== null);
}
