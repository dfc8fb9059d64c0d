import { enumConstants } from '../../values/primitives/apexEnum.ts';
import { abstractMethod, defineClass, type LibraryClass } from '../rows/definition.ts';
import { cacheOrgClass, cacheSessionClass } from './cacheOf.ts';
import { partitionClass } from './partition.ts';

const visibilities = ['ALL', 'NAMESPACE'];

enumConstants('Cache.Visibility', visibilities);

/** The namespace Cache: the platform cache. */
export const cacheClasses: readonly LibraryClass[] = [
    cacheOrgClass,
    cacheSessionClass,
    partitionClass,
    defineClass({ name: 'Cache.OrgPartition', kind: 'class', superclass: 'Cache.Partition' }),
    defineClass({ name: 'Cache.SessionPartition', kind: 'class', superclass: 'Cache.Partition' }),
    defineClass({ name: 'Cache.Visibility', kind: 'enum', constants: visibilities }),
    defineClass({
        name: 'Cache.CacheBuilder',
        kind: 'interface',
        instance: { 'Object doLoad(String key)': abstractMethod }
    })
];
