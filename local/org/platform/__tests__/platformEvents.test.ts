import { describe, expect, it } from 'vitest';
import type { PublishBehavior } from '../../schema/objectShape.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { publishEvents } from '../events/publishEvents.ts';
import { runTest } from '../testing/runTest.ts';
import { startTest, stopTest } from '../testing/testPhases.ts';
import { current, runTransaction } from '../transactions/transaction.ts';
import { fakeOrg, fakeRecord, type FakeOrg } from './fakeOrg.ts';

function subscribed(run: () => void, config: object = {}): FakeOrg {
    const trigger = { name: 'SignalTrigger', object: 'Signal__e', events: ['afterInsert'] as const, run };
    return fakeOrg({ triggers: [trigger as never], config });
}

const event = (behavior: PublishBehavior | null = null) => fakeRecord('Signal__e', { Value__c: 'x' }, behavior);

function publish(fake: FakeOrg, behavior: PublishBehavior | null, fails = false): void {
    runTransaction(fake.org, { kind: 'request', user: fake.org.users.admin }, () => {
        publishEvents([event(behavior), event(behavior)]);
        if (fails) {
            raise('System.MathException', 'Divide by 0');
        }
    });
}

describe('platform events', () => {
    it('reach the trigger after the commit, as Automated Process, with synchronous limits', () => {
        const seen: unknown[] = [];
        const fake = subscribed(() => {
            const { trigger, user, limits } = current();
            const rows = trigger!.new as ApexList;
            seen.push(rows.size, trigger!.operation, user.username, limits.max('queries'));
        });
        publish(fake, 'PublishAfterCommit');
        expect(seen).toEqual([]);
        fake.org.drain();
        expect(seen).toEqual([2, 'AFTER_INSERT', `autoproc@${fake.org.settings.organizationId.toLowerCase()}`, 100]);
    });

    it('go with the transaction unless they are published immediately', () => {
        let runs = 0;
        const fake = subscribed(() => runs++);
        expect(() => publish(fake, 'PublishAfterCommit', true)).toThrow();
        fake.org.drain();
        expect(runs).toBe(0);
        expect(() => publish(fake, 'PublishImmediately', true)).toThrow();
        fake.org.drain();
        expect(runs).toBe(1);
    });

    it('run as the configured user', () => {
        let user = '';
        const fake = subscribed(() => (user = current().user.username), {
            users: [{ username: 'integration@x', lastName: 'Integration' }],
            subscribers: { SignalTrigger: 'integration@x' }
        });
        publish(fake, null);
        fake.org.drain();
        expect(user).toBe('integration@x');
    });

    it('come again after a RetryableException, until the subscription stops', () => {
        const retries: number[] = [];
        const fake = subscribed(() => {
            retries.push(current().eventRun!.retries);
            throw new ApexException('EventBus.RetryableException', 'not yet');
        });
        publish(fake, null);
        for (let i = 0; i < 20; i++) {
            fake.org.drain();
            fake.org.clock.advance(600_000);
        }
        expect(retries).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(fake.org.events.subscriptionsOf('Signal__e')[0]!.status).toBe('Error');
    });

    it('go on after the checkpoint when the trigger fails', () => {
        const sizes: number[] = [];
        const fake = subscribed(() => {
            const { eventRun, trigger } = current();
            sizes.push(trigger!.size);
            if (sizes.length === 1) {
                eventRun!.checkpoint = eventRun!.replayIds[0]!;
                raise('System.MathException', 'Divide by 0');
            }
        });
        publish(fake, null);
        fake.org.drain();
        expect(sizes).toEqual([2, 1]);
    });

    it('wait in a test for stopTest', () => {
        let runs = 0;
        const fake = subscribed(() => runs++);
        runTest(fake.org, { name: 'ATest.method' }, () => {
            startTest();
            publishEvents([event()]);
            expect(runs).toBe(0);
            stopTest();
            expect(runs).toBe(1);
        });
    });
});
