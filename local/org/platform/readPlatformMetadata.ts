import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Project } from '../project.ts';
import { readMetadata } from '../schema/metadataSource.ts';
import type { PlatformMetadata } from './metadataFile.ts';

/** The metadata of the project that is the platform's: who may what, credentials, remote sites, subscribers. */
export function readPlatformMetadata(project: Project, packageDirs: readonly string[]): PlatformMetadata {
    const read = (suffix: string) => readMetadata(project.root, packageDirs, suffix);
    return {
        permissionSets: read('permissionset'),
        namedCredentials: read('namedCredential'),
        externalCredentials: read('externalCredential'),
        identityProviders: read('externalAuthIdentityProvider'),
        remoteSites: [...read('remoteSite'), ...read('remoteSiteSetting')],
        fieldSets: read('fieldSet'),
        cachePartitions: read('cachePartition'),
        subscriberConfigs: read('platformEventSubscriberConfig')
    };
}

/** Static resources that are one file: `staticresources/Name.<any ending>` beside `Name.resource-meta.xml`. */
export function readStaticResources(project: Project): Map<string, Uint8Array> {
    const resources = new Map<string, Uint8Array>();
    for (const directory of project.directories) {
        for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
            const inFolder = basename(entry.parentPath) === 'staticresources';
            if (inFolder && entry.isFile() && !entry.name.endsWith('.resource-meta.xml')) {
                const name = entry.name.replace(/\.[^.]*$/, '').toLowerCase();
                resources.set(name, new Uint8Array(readFileSync(join(entry.parentPath, entry.name))));
            }
        }
    }
    return resources;
}
