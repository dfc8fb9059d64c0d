import { raise } from '../../values/exceptions/raise.ts';
import { current } from '../transactions/transaction.ts';
import type { CacheKind, CachePartition } from './cachePartitions.ts';

/** A key and the partition that it means. */
export interface CacheAddress {
    readonly partition: CachePartition;
    readonly key: string;
}

const invalidKey = 'Invalid Key, Key cannot be null or empty and must be alphanumeric';
const unqualifiedKey =
    'Invalid Key, Key is not properly qualified with partition and namespace. ' +
    'Valid key format is <namespace>.<partition>.<key>';
const maxKeyLength = 50;

/** `local.Partition` of Cache.Org.getPartition; partitions that do not exist raise what the platform raises. */
export function partitionNamed(name: string | null, kind: CacheKind): CachePartition {
    checkPartitionName(name);
    const [namespace = '', partition = ''] = name.includes('.') ? splitOnce(name) : ['local', name];
    if (!isAlphanumeric(partition)) {
        invalidPartition(kind, 'partition name must be alphanumeric.');
    }
    const found = namespace.toLowerCase() === 'local' ? current().org.cache.partition(partition) : undefined;
    return found ?? invalidPartition(kind, `partition '${namespace}.${partition}' does not exist.`);
}

/** What Cache.Partition.validatePartitionName checks. */
export function checkPartitionName(name: string | null): asserts name is string {
    if (name === null || name === '') {
        raise('Cache.InvalidParamException', 'Partition name cannot be null or empty and must be alphanumeric');
    }
}

/** A key as Cache.Org and Cache.Session take it: `key` of the default partition, or `local.Partition.key`. */
export function qualifiedKey(text: string | null, kind: CacheKind): CacheAddress {
    const parts = partsOf(text);
    if (parts.length === 1) {
        return { partition: defaultPartition(kind), key: checkedKey(parts[0]!, kind) };
    }
    if (parts.length !== 3) {
        raise('Cache.InvalidParamException', unqualifiedKey);
    }
    const partition = partitionNamed(`${parts[0]}.${parts[1]}`, kind);
    return { partition, key: checkedKey(parts[2]!, kind) };
}

/** A key as the methods of a partition take it. */
export function keyInPartition(text: string | null, kind: CacheKind): string {
    const parts = partsOf(text);
    if (parts.length > 1 || !isAlphanumeric(parts[0]!)) {
        raise('Cache.InvalidParamException', parts.length === 2 || parts.length > 3 ? unqualifiedKey : invalidKey);
    }
    return checkedKey(parts[0]!, kind);
}

/** What Cache.Partition.validateKey checks; `isDefault` says that the key means the default partition. */
export function checkKey(isDefault: boolean | null, text: string | null): void {
    const parts = partsOf(text);
    if (parts.length !== (isDefault === true ? 1 : 3)) {
        raise('Cache.InvalidParamException', unqualifiedKey);
    }
    if (!parts.every(isAlphanumeric)) {
        raise('Cache.InvalidParamException', invalidKey);
    }
}

/** The partition of Cache.Org's and Cache.Session's own methods. */
export function defaultPartition(kind: CacheKind): CachePartition {
    return current().org.cache.defaultPartition ?? invalidPartition(kind, 'there is no default partition.');
}

function partsOf(text: string | null): string[] {
    if (text === null || text === '') {
        return raise('Cache.InvalidParamException', invalidKey);
    }
    return text.split('.');
}

function checkedKey(key: string, kind: CacheKind): string {
    const failed = `Failed Cache.${kind} operation for key '${key}': Invalid key:`;
    if (!isAlphanumeric(key)) {
        raise('Cache.InvalidParamException', `${failed} key must be alphanumeric.`);
    }
    if (key.length > maxKeyLength) {
        raise('Cache.InvalidParamException', `${failed} max key length is ${maxKeyLength}`);
    }
    return key;
}

function splitOnce(name: string): [string, string] {
    const dot = name.indexOf('.');
    return [name.slice(0, dot), name.slice(dot + 1)];
}

function isAlphanumeric(text: string): boolean {
    return /^[A-Za-z0-9]+$/.test(text);
}

function invalidPartition(kind: CacheKind, why: string): never {
    return kind === 'Org'
        ? raise('Cache.Org.OrgCacheException', `Invalid partition - ${why}`)
        : raise('Cache.Session.SessionCacheException', `Invalid partition: ${why}`);
}
