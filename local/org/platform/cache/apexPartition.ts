import { asApexException } from '../../values/exceptions/asApexException.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';
import { construct } from '../../values/objects/construct.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { copyState } from '../jobs/copyState.ts';
import { current } from '../transactions/transaction.ts';
import type { CacheKind, CachePartition } from './cachePartitions.ts';
import type { CacheSpace } from './cacheSpace.ts';
import { cachedSize } from './cachedSize.ts';
import { hasSession } from './platformCache.ts';

/** Seconds that a value lives (Apex Reference Guide, "Org Class", "Session Class"). */
const lifetimes = {
    Org: { least: 300, most: 172_800, usual: 86_400, label: 'Organization' },
    Session: { least: 300, most: 28_800, usual: 28_800, label: 'Session' }
} as const;
const maxItemSize = 100 * 1024;

/** Cache.Partition: one half of a partition as Apex holds it. Keys are checked by whoever calls. */
export abstract class ApexPartition {
    readonly partition: CachePartition;
    readonly kind: CacheKind;

    constructor(partition: CachePartition, kind: CacheKind) {
        this.partition = partition;
        this.kind = kind;
    }

    get qualifiedName(): string {
        return `local.${this.partition.name}`;
    }

    get isAvailable(): boolean {
        return this.kind === 'Org' || hasSession(current());
    }

    get space(): CacheSpace {
        if (!this.isAvailable) {
            raise('Cache.Session.SessionCacheNoSessionException', 'Session cache is not available: no active session');
        }
        return current().org.cache.space(this.partition, this.kind);
    }

    has(key: string): boolean {
        return this.space.peek(key) !== undefined;
    }

    /** A copy: whoever changes it does not change what is cached. */
    get(key: string): ApexValue {
        return copyOf(this.space.get(key) ?? null);
    }

    put(key: string, value: ApexValue, seconds: number | null = null): void {
        if (value === null) {
            raise('Cache.InvalidParamException', 'Value cannot be null');
        }
        const lifetime = this.#lifetime(key, seconds);
        const size = cachedSize(value);
        if (size > maxItemSize) {
            const failed = this.#failed('put', key);
            raise('Cache.ItemSizeLimitExceededException', `${failed} value size ${size} exceeds ${maxItemSize} bytes`);
        }
        const { org } = current();
        const expiresAt = org.clock.now() + lifetime * 1000;
        org.cache.write(this.space, key, { value: copyOf(value), size, expiresAt });
    }

    remove(key: string): boolean {
        const { space } = this;
        const known = space.peek(key) !== undefined;
        current().org.cache.write(space, key, undefined);
        return known;
    }

    /** The value that a CacheBuilder has loaded for the key; it loads it now when there is none. */
    load(builder: RuntimeType | null, key: string): ApexValue {
        const name = builderKey(builder, key);
        const cached = this.get(name);
        if (cached !== null) {
            return cached;
        }
        const loaded = this.#run(builder!, key);
        if (loaded !== null) {
            this.put(name, loaded);
        }
        return loaded;
    }

    /** Forgets what a CacheBuilder has loaded for the key. */
    unload(builder: RuntimeType | null, key: string): boolean {
        return this.remove(builderKey(builder, key));
    }

    #run(builder: RuntimeType, key: string): ApexValue {
        const object = construct(checkedBuilder(builder));
        try {
            return callUser(object ?? nullPointer(), 'doLoad', [key]);
        } catch (error) {
            const exception = asApexException(error);
            if (!exception || exception.uncatchable) {
                throw error;
            }
            const what = `${exception.typeName}, ${exception.text}`;
            const text = `${this.#failed('get', key)} Exception while executing cache builder's load method: ${what}`;
            return raise('Cache.CacheBuilderExecutionException', text, exception);
        }
    }

    #lifetime(key: string, seconds: number | null): number {
        const { least, most, usual, label } = lifetimes[this.kind];
        if (seconds === null || seconds <= 0) {
            return usual;
        }
        const wrong = `${this.#failed('put', key)} ${label} Cache TTL, ${seconds},`;
        if (seconds < least) {
            raise('Cache.Org.OrgCacheException', `${wrong} below minimum allowed: ${least} secs`);
        }
        if (seconds > most) {
            raise('Cache.Org.OrgCacheException', `${wrong} above maximum allowed: ${most} secs`);
        }
        return seconds;
    }

    #failed(operation: string, key: string): string {
        return `Failed Cache.${this.kind}.${operation}() for key '${key}':`;
    }
}

export class OrgPartition extends ApexPartition {
    constructor(partition: CachePartition) {
        super(partition, 'Org');
    }
}

export class SessionPartition extends ApexPartition {
    constructor(partition: CachePartition) {
        super(partition, 'Session');
    }
}

platformClass('Cache.OrgPartition', OrgPartition);
platformClass('Cache.SessionPartition', SessionPartition);

/** The class behind a CacheBuilder's type. */
export function checkedBuilder(builder: RuntimeType | null) {
    const generated = classRegistry.find((builder ?? nullPointer()).name);
    if (!generated?.meta.ancestors.has('cache.cachebuilder')) {
        return raise('Cache.InvalidCacheBuilderException', `${builder!.name} does not implement Cache.CacheBuilder`);
    }
    return generated;
}

/** Values of cache builders lie beside the others; no key of Apex has a colon in it. */
function builderKey(builder: RuntimeType | null, key: string): string {
    return `${checkedBuilder(builder).meta.name}:${key}`;
}

function copyOf(value: ApexValue): ApexValue {
    return value !== null && typeof value === 'object' ? copyState(value) : value;
}
