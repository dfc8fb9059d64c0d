import { describe, expect, it } from 'vitest';
import { OrgPartition } from '../cache/apexPartition.ts';
import { cachePartitionOf } from '../cache/cachePartitions.ts';
import { runTransaction } from '../transactions/transaction.ts';
import { fakeOrg } from './fakeOrg.ts';

const text = `<PlatformCachePartition>
    <platformCachePartitionTypes>
        <allocatedCapacity>1</allocatedCapacity>
        <cacheType>Organization</cacheType>
    </platformCachePartitionTypes>
</PlatformCachePartition>`;
const file = { path: 'Rates.cachePartition-meta.xml', name: 'Rates', text };

function cached(): {
    put: (key: string, seconds?: number) => void;
    get: (key: string) => unknown;
    fail: () => void;
    advance: (seconds: number) => void;
} {
    const { org } = fakeOrg({ metadata: { cachePartitions: [file] } });
    const rates = new OrgPartition(cachePartitionOf(file));
    const request = <T>(work: () => T): T => runTransaction(org, { kind: 'request', user: org.users.admin }, work);
    return {
        put: (key, seconds) => request(() => rates.put(key, 'value', seconds ?? null)),
        get: (key) => request(() => rates.get(key)),
        fail: () =>
            expect(() =>
                request(() => {
                    rates.put('kept', 'changed');
                    rates.put('new', 'value');
                    throw new Error('the request fails');
                })
            ).toThrow(),
        advance: (seconds) => org.clock.advance(seconds * 1000)
    };
}

describe('the platform cache', () => {
    it('keeps a value from one request to the next until its time is over', () => {
        const cache = cached();
        cache.put('rate', 300);
        cache.advance(299);
        expect(cache.get('rate')).toBe('value');
        cache.advance(1);
        expect(cache.get('rate')).toBeNull();
    });

    it('takes back what a failed request has written', () => {
        const cache = cached();
        cache.put('kept');
        cache.fail();
        expect(cache.get('kept')).toBe('value');
        expect(cache.get('new')).toBeNull();
    });
});
