import type { MetadataFile } from '../metadata/metadataFile.ts';
import { childrenOf, flagIn, metadataXml, textIn } from '../metadata/metadataXml.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** Which half of the platform cache: that of the org or that of a session. */
export type CacheKind = 'Org' | 'Session';

/** A platform cache partition of the project (Metadata API, `PlatformCachePartition`). */
export interface CachePartition {
    readonly name: string;
    readonly label: string;
    readonly isDefault: boolean;
    /** Allocated bytes of each half. */
    readonly capacity: Readonly<Record<CacheKind, number>>;
    readonly types: readonly PartitionType[];
}

interface PartitionType {
    readonly kind: CacheKind;
    /** Allocated megabytes: of the org, bought, from a trial, from a partner. */
    readonly allocated: number;
    readonly purchased: number;
    readonly trial: number;
    readonly partner: number;
}

const megabyte = 1024 * 1024;

/** @throws Error for a file that is no partition */
export function cachePartitionOf({ path, name, text }: MetadataFile): CachePartition {
    const root = metadataXml(text, 'PlatformCachePartition', path);
    const types = childrenOf(root, 'platformCachePartitionTypes').map((element): PartitionType => {
        const amount = (field: string): number => Number(textIn(element, field) ?? 0);
        return {
            kind: textIn(element, 'cacheType') === 'Session' ? 'Session' : 'Org',
            allocated: amount('allocatedCapacity'),
            purchased: amount('allocatedPurchasedCapacity'),
            trial: amount('allocatedTrialCapacity'),
            partner: amount('allocatedPartnerCapacity')
        };
    });
    const bytes = (kind: CacheKind): number =>
        types
            .filter((type) => type.kind === kind)
            .reduce((sum, type) => sum + type.allocated + type.purchased + type.trial + type.partner, 0) * megabyte;
    return {
        name,
        label: textIn(root, 'masterLabel') ?? name,
        isDefault: flagIn(root, 'isDefaultPartition'),
        capacity: { Org: bytes('Org'), Session: bytes('Session') },
        types
    };
}

/** The rows of PlatformCachePartition and PlatformCachePartitionType. */
export function insertCachePartitions(rows: SystemStore, partitions: readonly CachePartition[]): void {
    for (const partition of partitions) {
        const id = rows.insert('PlatformCachePartition', {
            DeveloperName: partition.name,
            MasterLabel: partition.label,
            Language: 'en_US',
            IsDefaultPartition: partition.isDefault
        });
        for (const type of partition.types) {
            rows.insert('PlatformCachePartitionType', {
                PlatformCachePartitionId: id,
                CacheType: type.kind === 'Org' ? 'Organization' : 'Session',
                AllocatedCapacity: type.allocated,
                AllocatedPurchasedCapacity: type.purchased,
                AllocatedTrialCapacity: type.trial,
                AllocatedPartnerCapacity: type.partner
            });
        }
    }
}
