import { describe, expect, it } from 'vitest';
import { raise } from '../../values/exceptions/raise.ts';
import { AsyncOptions, DuplicateSignature } from '../jobs/asyncOptions.ts';
import { attachFinalizer, type FinalizerContext } from '../jobs/finalizerRun.ts';
import { enqueueQueueable } from '../jobs/queueableJobs.ts';
import { current, runTransaction, type Transaction } from '../transactions/transaction.ts';
import { fakeOrg, userObject, type FakeOrg } from './fakeOrg.ts';

const queueable = (execute: () => void, ...more: string[]): object =>
    userObject('Worker', ['system.queueable', ...more], { 'execute/1': execute });

function request(fake: FakeOrg, work: (transaction: Transaction) => void): void {
    runTransaction(fake.org, { kind: 'request', user: fake.org.users.admin }, work);
}

describe('enqueueJob', () => {
    it('runs after the commit, in a transaction of its own with async limits', () => {
        const fake = fakeOrg();
        const seen: unknown[] = [];
        request(fake, () => {
            enqueueQueueable(queueable(() => seen.push(current().kind, current().limits.max('queries'))));
            expect(seen).toEqual([]);
        });
        expect(fake.org.queue.size).toBe(1);
        fake.org.drain();
        expect(seen).toEqual(['queueable', 200]);
        expect(fake.statics).toBe(2);
    });

    it('does not run when the transaction fails, nor what was enqueued after the mark that is rolled back to', () => {
        const fake = fakeOrg();
        const job = queueable(() => undefined);
        expect(() =>
            request(fake, () => {
                enqueueQueueable(job);
                raise('System.MathException', 'Divide by 0');
            })
        ).toThrow();
        request(fake, (transaction) => {
            const mark = transaction.mark();
            enqueueQueueable(job);
            transaction.rollbackTo(mark);
        });
        expect(fake.org.queue.size).toBe(0);
        expect(fake.store.count('AsyncApexJob')).toBe(0);
    });

    it('lets an asynchronous job enqueue one child only', () => {
        const fake = fakeOrg();
        const child = queueable(() => undefined);
        request(fake, () =>
            enqueueQueueable(
                queueable(() => {
                    enqueueQueueable(child);
                    enqueueQueueable(child);
                })
            )
        );
        fake.org.drain();
        expect(fake.events).toContainEqual(
            expect.objectContaining({
                status: 'failed',
                error: 'System.LimitException: Too many queueable jobs added to the queue: 2'
            })
        );
    });

    it('keeps a delayed job until its time', () => {
        const fake = fakeOrg();
        const options = new AsyncOptions();
        options.minimumDelay = 10;
        let runs = 0;
        request(fake, () =>
            enqueueQueueable(
                queueable(() => runs++),
                options
            )
        );
        fake.org.drain();
        expect(runs).toBe(0);
        fake.org.clock.advance(600_000);
        fake.org.drain();
        expect(runs).toBe(1);
    });

    it('refuses a second job with the same signature while the first one waits', () => {
        const fake = fakeOrg();
        const options = new AsyncOptions();
        options.signature = new DuplicateSignature(['string:outbound']);
        const enqueue = (): void =>
            request(fake, () =>
                enqueueQueueable(
                    queueable(() => undefined),
                    options
                )
            );
        enqueue();
        expect(enqueue).toThrow(expect.objectContaining({ typeName: 'System.DuplicateMessageException' }));
        fake.org.drain();
        expect(enqueue).not.toThrow();
    });

    it('stops a chain at its maximum depth', () => {
        const fake = fakeOrg();
        const options = new AsyncOptions();
        options.maximumDepth = 2;
        let runs = 0;
        const chain = (): object => queueable(() => void (++runs && enqueueQueueable(chain())));
        request(fake, () => enqueueQueueable(chain(), options));
        fake.org.drain();
        expect(runs).toBe(2);
        expect(fake.events.at(-1)).toMatchObject({
            error: 'System.AsyncException: Maximum stack depth has been reached.'
        });
    });

    it('runs a finalizer after success and after failure', () => {
        const fake = fakeOrg();
        const results: unknown[] = [];
        const finalizer = userObject('Fin', ['system.finalizer'], {
            'execute/1': (context: FinalizerContext) => results.push(context.result.exception?.text ?? 'fine')
        });
        const enqueue = (fails: boolean): void =>
            request(fake, () =>
                enqueueQueueable(
                    queueable(() => {
                        attachFinalizer(finalizer);
                        if (fails) {
                            raise('System.MathException', 'Divide by 0');
                        }
                    })
                )
            );
        enqueue(false);
        enqueue(true);
        fake.org.drain();
        expect(results).toEqual(['fine', 'Divide by 0']);
    });
});
