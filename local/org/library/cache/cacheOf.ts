import { defaultPartition, partitionNamed, qualifiedKey } from '../../platform/cache/cacheKey.ts';
import { OrgPartition, SessionPartition, type ApexPartition } from '../../platform/cache/apexPartition.ts';
import type { CacheKind, CachePartition } from '../../platform/cache/cachePartitions.ts';
import { hasSession } from '../../platform/cache/platformCache.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { ApexSet } from '../../values/collections/apexSet.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type Implementation, type LibraryClass } from '../rows/definition.ts';
import { bulk, statisticsOf } from './partition.ts';

/** Cache.Org and Cache.Session (Apex Reference Guide, "Org Class", "Session Class"): keys that name their partition. */
export const cacheOrgClass = cacheClass('Org');
export const cacheSessionClass = cacheClass('Session');

function cacheClass(kind: CacheKind): LibraryClass {
    return defineClass({
        name: `Cache.${kind}`,
        kind: 'class',
        static: {
            [`Cache.${kind}Partition getPartition(String partitionName)`]: (name: string | null) =>
                halfOf(partitionNamed(name, kind), kind),
            ...(kind === 'Session' ? { 'Boolean isAvailable()': () => hasSession(current()) } : {}),
            ...readingRows(kind),
            ...writingRows(kind),
            ...withoutSelf(statisticsOf(() => halfOf(defaultPartition(kind), kind)))
        },
        fields: {
            'static Integer MAX_TTL_SECS': { get: () => (kind === 'Org' ? 172_800 : 28_800) }
        }
    });
}

type Rows = Readonly<Record<string, Implementation>>;

function readingRows(kind: CacheKind): Rows {
    const has = (key: string | null): boolean => at(key, kind, (half, name) => half.has(name));
    const get = (key: string | null): ApexValue => at(key, kind, (half, name) => half.get(name));
    return {
        'Boolean contains(String key)': has,
        'List<Boolean> contains(List<String> keys)': (keys: ApexList | null) => eachOf(keys, has),
        'Map<String,Boolean> contains(Set<String> keys)': (keys: ApexSet | null) => bulk('Boolean', keys, has),
        'Object get(String key)': get,
        'Object get(Type cacheBuilder, String key)': (builder: RuntimeType | null, key: string | null) =>
            at(key, kind, (half, name) => half.load(builder, name)),
        'Map<String,Object> get(Set<String> keys)': (keys: ApexSet | null) => bulk('Object', keys, get)
    };
}

function writingRows(kind: CacheKind): Rows {
    const remove = (key: string | null): boolean => at(key, kind, (half, name) => half.remove(name));
    const put = (key: string | null, value: ApexValue, seconds: number | null = null): void =>
        at(key, kind, (half, name) => half.put(name, value, seconds));
    return {
        'void put(String key, Object value)': (key: string | null, value: ApexValue) => put(key, value),
        'void put(String key, Object value, Integer ttlSecs)': put,
        'void put(String key, Object value, Cache.Visibility visibility)': (
            key: string | null,
            value: ApexValue,
            _visibility: ApexEnum | null
        ) => put(key, value),
        'void put(String key, Object value, Integer ttlSecs, Cache.Visibility visibility, Boolean immutable)': (
            key: string | null,
            value: ApexValue,
            seconds: number | null
        ) => put(key, value, seconds),
        'Boolean remove(String key)': remove,
        'List<Boolean> remove(List<String> keys)': (keys: ApexList | null) => eachOf(keys, remove),
        'Boolean remove(Type cacheBuilder, String key)': (builder: RuntimeType | null, key: string | null) =>
            at(key, kind, (half, name) => half.unload(builder, name))
    };
}

function at<T>(key: string | null, kind: CacheKind, work: (half: ApexPartition, key: string) => T): T {
    const address = qualifiedKey(key, kind);
    return work(halfOf(address.partition, kind), address.key);
}

function eachOf(keys: ApexList | null, read: (key: string | null) => boolean): ApexList {
    const answers = (keys ?? nullArgument()).items.map((key) => read(key as string | null));
    return new ApexList(typeNamed('List<Boolean>'), answers);
}

function halfOf(partition: CachePartition, kind: CacheKind): ApexPartition {
    return kind === 'Org' ? new OrgPartition(partition) : new SessionPartition(partition);
}

/** The default partition's methods are static here. */
function withoutSelf(rows: Rows): Rows {
    return Object.fromEntries(Object.entries(rows).map(([text, run]) => [text, () => run(null)]));
}
