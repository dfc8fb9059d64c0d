import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Project } from '../../project.ts';
import { filesBelow } from '../../project/filesBelow.ts';
import { readMetadata } from '../../schema/metadataSource.ts';
import { cachePartitionOf } from '../cache/cachePartitions.ts';
import { customPermissionOf } from '../access/customPermissionRows.ts';
import { checkFlow, startedFlow, type StartedFlow } from './flowFile.ts';
import { duplicateRuleOf } from './duplicateRules.ts';
import { checkRules, duplicateRules, sharingRules, workflowRules } from './passedRules.ts';
import { featureKinds, featureParameterOf } from './featureParameters.ts';
import { notificationTypeOf } from './notificationTypes.ts';
import { fieldSetOf } from './fieldSets.ts';
import type { StaticResource } from './staticResources.ts';
import type { MetadataFile, PlatformMetadata } from './metadataFile.ts';
import { MetadataProblems } from './metadataProblems.ts';
import { metadataXml } from './metadataXml.ts';
import { permissionSetOf } from '../access/permissionSet.ts';
import { permissionSetGroupOf } from '../access/permissionSetGroup.ts';
import { projectGroupOf } from '../setup/insertGroups.ts';
import { remoteSiteOf } from '../callouts/remoteSites.ts';

/** The metadata of the project that is the platform's: who may what, credentials, remote sites, subscribers. */
export function readPlatformMetadata(project: Project, packageDirs: readonly string[]): PlatformMetadata {
    const read = (suffix: string) => readMetadata(project.root, packageDirs, suffix);
    const problems = new MetadataProblems();
    const usable = (files: readonly MetadataFile[], check: (file: MetadataFile) => unknown) =>
        files.filter((file) => problems.attempt(() => check(file)) !== null);
    const flowFiles = read('flow');
    problems.readAll(flowFiles, checkFlow);
    const flows = new MetadataProblems().readAll(flowFiles, (file) => startedFlow(file) ?? notStarted);
    const rules = (
        [
            ['duplicateRule', duplicateRules],
            ['workflow', workflowRules],
            ['sharingRules', sharingRules]
        ] as const
    ).flatMap(([suffix, rulesOf]) => {
        const files = read(suffix);
        problems.readAll(files, checkRules(rulesOf));
        return new MetadataProblems().readAll(files, rulesOf).flat();
    });
    const sets = read('permissionset');
    const readable = usable(sets, permissionSetOf);
    return {
        permissionSets: sets.map((set) => (readable.includes(set) ? set : { ...set, text: '<PermissionSet/>' })),
        namedCredentials: read('namedCredential'),
        externalCredentials: read('externalCredential'),
        identityProviders: read('externalAuthIdentityProvider'),
        remoteSites: usable([...read('remoteSite'), ...read('remoteSiteSetting')], remoteSiteOf),
        customPermissions: usable(read('customPermission'), customPermissionOf),
        fieldSets: usable(read('fieldSet'), fieldSetOf),
        subscriberConfigs: usable(read('platformEventSubscriberConfig'), (file) =>
            metadataXml(file.text, 'PlatformEventSubscriberConfig', file.path)
        ),
        cachePartitions: usable(read('cachePartition'), cachePartitionOf),
        flows: [...flows.filter((flow) => flow !== notStarted), ...rules],
        permissionSetGroups: usable(read('permissionsetgroup'), permissionSetGroupOf),
        groups: {
            Role: usable(read('role'), (file) => projectGroupOf('Role', file)),
            Group: usable(read('group'), (file) => projectGroupOf('Group', file)),
            Queue: usable(read('queue'), (file) => projectGroupOf('Queue', file))
        },
        apps: usable(read('app'), (file) => metadataXml(file.text, 'CustomApplication', file.path)),
        approvalProcesses: read('approvalProcess'),
        featureParameters: featureKinds.flatMap((kind) =>
            problems.readAll(read(`featureParameter${kind}`), (file) => featureParameterOf(kind, file))
        ),
        duplicateRules: usable(read('duplicateRule'), duplicateRuleOf),
        notificationTypes: usable(read('notiftype'), notificationTypeOf),
        problems: problems.list
    };
}

const notStarted: StartedFlow = { label: '', object: null };

/** Static resources that are one file: `staticresources/Name.<any ending>` beside `Name.resource-meta.xml`. */
export function readStaticResources(project: Project): Map<string, StaticResource> {
    const resources = new Map<string, StaticResource>();
    for (const directory of project.directories) {
        for (const path of filesBelow(directory, (name) => !name.endsWith('.resource-meta.xml'))) {
            if (basename(dirname(path)) === 'staticresources') {
                const resource = readStaticResource(dirname(path), basename(path));
                resources.set(resource.name.toLowerCase(), resource);
            }
        }
    }
    return resources;
}

function readStaticResource(folder: string, file: string): StaticResource {
    const name = file.replace(/\.[^.]*$/, '');
    const about = join(folder, `${name}.resource-meta.xml`);
    const text = existsSync(about) ? readFileSync(about, 'utf8') : '';
    const element = (tag: string): string | null =>
        new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(text)?.[1] ?? null;
    return {
        name,
        bytes: new Uint8Array(readFileSync(join(folder, file))),
        contentType: element('contentType'),
        cacheControl: element('cacheControl'),
        description: element('description')
    };
}
