import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from '../clock/simulatedClock.ts';
import { applyPatch } from '../referral/applyPatch.ts';
import { composeMicrosoftDeal, composeOwnDeal } from '../referral/composeDeal.ts';
import { firstDirectory } from '../directory/firstDirectory.ts';
import { Account } from '../store/account.ts';
import type { JournalEntry } from '../store/journalEntry.ts';
import { replayReferral } from '../store/replayReferral.ts';
import { Switches } from '../switches/switches.ts';
import { sample } from '../testing/sample.ts';

const partner = firstDirectory.organizations[0]!;
const { settings } = new Switches();
const author = { name: 'somebody', byApi: true };

const operation = fc.oneof(
    fc.record({
        op: fc.constant('replace' as const),
        path: fc.constant('/details/dealValue'),
        value: fc.integer({ min: -3, max: 9 })
    }),
    fc.record({
        op: fc.constant('replace' as const),
        path: fc.constantFrom('/campaignId', '/details/notes', '/type'),
        value: fc.option(fc.string())
    }),
    fc.record({
        op: fc.constantFrom('add' as const, 'replace' as const),
        path: fc.constantFrom('/team/-', '/customerProfile/team/-'),
        value: fc.record({ firstName: fc.string() })
    }),
    fc.record({
        op: fc.constant('replace' as const),
        path: fc.constant('/details/requirements/solutions'),
        value: fc.array(fc.record({ id: fc.constantFrom('A', 'B') }), { maxLength: 3 })
    })
);
const moves = fc.constantFrom(
    ['Active', 'Accepted'],
    ['Closed', 'Won'],
    ['Closed', 'Lost'],
    ['New', 'Pending'],
    ['Closed', 'Accepted']
);
const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('create' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('invite' as const), which: fc.nat() }) },
    {
        weight: 8,
        arbitrary: fc.record({
            kind: fc.constant('patch' as const),
            which: fc.nat(),
            operations: fc.array(operation, { minLength: 1, maxLength: 4 })
        })
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), which: fc.nat(), to: moves }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock' as const), ms: fc.nat({ max: 1e9 }) }) }
);

/** A machine clock that stands still and even jumps back, which the simulated one must survive. */
function restlessClock(): () => number {
    let reads = 0;
    return () => 1_763_459_000_000 - (reads++ % 7) * 5000;
}

describe('After any sequence of calls', () => {
    it('history replays to the same state, eTags never repeat, updatedDateTime never goes back', () => {
        fc.assert(
            fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
                const clock = new SimulatedClock(0, '', restlessClock());
                let ids = 0;
                const account = new Account(clock, () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`);
                const journal: JournalEntry[] = [];
                account.on('entry', (entry) => journal.push(JSON.parse(JSON.stringify(entry)) as JournalEntry));
                for (const one of steps) play(account, clock, one);
                check(account, journal);
            }),
            { numRuns: 300 }
        );
    });
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(account: Account, clock: SimulatedClock, one: Step): void {
    if (one.kind === 'clock') return clock.advance(one.ms);
    const kept =
        'which' in one ? [...account.referrals.all()][one.which % Math.max(1, account.referrals.size)] : undefined;
    if (one.kind === 'create')
        return void account.create(
            composeOwnDeal(sample('create-cosell.request'), account.newIdentity(), partner),
            partner.id,
            author
        );
    if (!kept) return;
    if (one.kind === 'invite') {
        const identity = account.newIdentity(kept.referral.engagementId);
        const body = sample('create-cosell-microsoft.request');
        return void account.create(composeMicrosoftDeal(body, identity, partner, settings), partner.id, author);
    }
    const operations =
        one.kind === 'patch'
            ? one.operations
            : ['/status', '/substatus'].map((path, at) => ({ op: 'replace' as const, path, value: one.to[at] }));
    const at = clock.next();
    const { next, violation } = applyPatch(
        kept.referral,
        operations,
        { at, microsoft: undefined, newId: () => 'r' },
        settings
    );
    if (!violation) account.save(next, author, at);
}

function check(account: Account, journal: readonly JournalEntry[]): void {
    const again = new Account(new SimulatedClock(), () => 'x');
    for (const entry of journal) again.replay(entry);
    const eTags: string[] = [];
    const changes: string[] = [];
    for (const { referral, history } of account.referrals.all()) {
        expect(replayReferral(history)).toEqual(referral);
        expect(again.referrals.get(referral.id)!.referral).toEqual(referral);
        let state = replayReferral(history.slice(0, 1));
        eTags.push(state.eTag);
        for (let length = 2; length <= history.length; length++) {
            const next = replayReferral(history.slice(0, length));
            expect(next.updatedDateTime > state.updatedDateTime).toBe(true);
            eTags.push(next.eTag);
            state = next;
        }
        changes.push(referral.updatedDateTime);
    }
    expect(new Set(eTags).size).toBe(eTags.length);
    const walked = [...account.referrals.byUpdate.walk(false)].map((one) => one.referral.updatedDateTime);
    expect(walked).toEqual(changes.sort());
    expect([...again.referrals.byUpdate.walk(true)].map((one) => one.referral.updatedDateTime)).toEqual(
        walked.toReversed()
    );
}
