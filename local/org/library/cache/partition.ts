import { checkKey, checkPartitionName, keyInPartition } from '../../platform/cache/cacheKey.ts';
import { checkedBuilder, type ApexPartition } from '../../platform/cache/apexPartition.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';

const maxBulkKeys = 10;

/** Cache.Partition and what Cache.OrgPartition and Cache.SessionPartition inherit (Apex Reference Guide, "Partition Class"). */
export const partitionClass = defineClass({
    name: 'Cache.Partition',
    kind: 'class',
    abstract: true,
    static: {
        'String createFullyQualifiedKey(String namespace, String partition, String key)': (
            namespace: string,
            partition: string,
            key: string
        ) => `${namespace}.${partition}.${key}`,
        'String createFullyQualifiedPartition(String namespace, String partition)': (
            namespace: string,
            partition: string
        ) => `${namespace}.${partition}`,
        'void validateCacheBuilder(Type cacheBuilder)': (builder: RuntimeType | null) => void checkedBuilder(builder),
        'void validateKey(Boolean isDefault, String key)': checkKey,
        'void validateKeyValue(Boolean isDefault, String key, Object value)': (
            isDefault: boolean | null,
            key: string | null,
            value: ApexValue
        ) => {
            checkKey(isDefault, key);
            if (value === null) {
                raise('Cache.InvalidParamException', 'Value cannot be null');
            }
        },
        'void validateKeys(Boolean isDefault, List<String> keys)': (isDefault: boolean | null, keys: ApexList | null) =>
            (keys ?? nullArgument()).items.forEach((key) => checkKey(isDefault, key as string | null)),
        'void validatePartitionName(String name)': (name: string | null) => checkPartitionName(name)
    },
    instance: {
        'Boolean contains(String key)': (self: ApexPartition, key: string | null) =>
            self.has(keyInPartition(key, self.kind)),
        'Map<String,Boolean> contains(Set<String> keys)': (self: ApexPartition, keys: ApexSet | null) =>
            bulk('Boolean', keys, (key) => self.has(keyInPartition(key, self.kind))),
        'Object get(String key)': (self: ApexPartition, key: string | null) => self.get(keyInPartition(key, self.kind)),
        'Object get(Type cacheBuilder, String key)': (
            self: ApexPartition,
            builder: RuntimeType | null,
            key: string | null
        ) => self.load(builder, keyInPartition(key, self.kind)),
        'Map<String,Object> get(Set<String> keys)': (self: ApexPartition, keys: ApexSet | null) =>
            bulk('Object', keys, (key) => self.get(keyInPartition(key, self.kind))),
        'Boolean isAvailable()': (self: ApexPartition) => self.isAvailable,
        'void put(String key, Object value)': (self: ApexPartition, key: string | null, value: ApexValue) =>
            self.put(keyInPartition(key, self.kind), value),
        'void put(String key, Object value, Integer ttlSecs)': (
            self: ApexPartition,
            key: string | null,
            value: ApexValue,
            seconds: number | null
        ) => self.put(keyInPartition(key, self.kind), value, seconds),
        'void put(String key, Object value, Cache.Visibility visibility)': (
            self: ApexPartition,
            key: string | null,
            value: ApexValue,
            _visibility: ApexEnum | null
        ) => self.put(keyInPartition(key, self.kind), value),
        'void put(String key, Object value, Integer ttlSecs, Cache.Visibility visibility, Boolean immutable)': (
            self: ApexPartition,
            key: string | null,
            value: ApexValue,
            seconds: number | null,
            _visibility: ApexEnum | null,
            _immutable: boolean | null
        ) => self.put(keyInPartition(key, self.kind), value, seconds),
        'Boolean remove(String key)': (self: ApexPartition, key: string | null) =>
            self.remove(keyInPartition(key, self.kind)),
        'Boolean remove(Type cacheBuilder, String key)': (
            self: ApexPartition,
            builder: RuntimeType | null,
            key: string | null
        ) => self.unload(builder, keyInPartition(key, self.kind)),
        ...statisticsOf((self: ApexPartition) => self)
    }
});

/** The methods that tell about a partition; times are 0: nothing is fetched over a network. */
export function statisticsOf(
    partition: (self: ApexPartition) => ApexPartition
): Readonly<Record<string, Implementation>> {
    const sizes = (self: ApexPartition): readonly number[] => partition(self).space.fetchedSizes;
    return {
        'Long getAvgGetSize()': (self: ApexPartition) => BigInt(Math.round(average(sizes(self)))),
        'Long getAvgGetTime()': () => 0n,
        'Double getCapacity()': (self: ApexPartition) => new ApexDouble(usedPercentage(partition(self))),
        'Set<String> getKeys()': (self: ApexPartition) =>
            new ApexSet(typeNamed('Set<String>'), partition(self).space.keys),
        'Long getMaxGetSize()': (self: ApexPartition) => BigInt(Math.max(0, ...sizes(self))),
        'Long getMaxGetTime()': () => 0n,
        'Double getMissRate()': (self: ApexPartition) => new ApexDouble(partition(self).space.missRate),
        'String getName()': (self: ApexPartition) => partition(self).qualifiedName,
        'Long getNumKeys()': (self: ApexPartition) => BigInt(partition(self).space.keys.length)
    };
}

/** Reads several keys at once. */
export function bulk(of: string, keys: ApexSet | null, read: (key: string | null) => ApexValue): ApexMap {
    const all = [...(keys ?? nullArgument())] as (string | null)[];
    if (all.length > maxBulkKeys) {
        const text = `The number of keys exceeds the maximum of ${maxBulkKeys}`;
        raise('Cache.BulkApiKeysLimitExceededException', text);
    }
    return new ApexMap(
        typeNamed(`Map<String,${of}>`),
        all.map((key): [ApexValue, ApexValue] => [key, read(key)])
    );
}

function usedPercentage({ space }: ApexPartition): number {
    return space.capacity === 0 ? 0 : (100 * space.used) / space.capacity;
}

function average(numbers: readonly number[]): number {
    return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
