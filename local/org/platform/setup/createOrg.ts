import { relative } from 'node:path';
import { compileSources } from '../../compileSources.ts';
import { connectData } from '../../compile/load/connectData.ts';
import { loadCode } from '../../compile/load/loadCode.ts';
import type { LoadedCode } from '../../compile/load/loadedCode.ts';
import type { HttpBridge } from '../../http/httpBridge.ts';
import { connectRecords } from '../../library/records/recordPort.ts';
import { recordPortOf } from '../../library/records/recordPortOf.ts';
import { readProject, type Project } from '../../project.ts';
import { noFeatures } from '../../project/orgFeatures.ts';
import { schemaOf } from '../../project/schemaOf.ts';
import { Store } from '../../store/store.ts';
import type { Problem } from '../../types/checked.ts';
import { bootstrapOrg } from './bootstrapOrg.ts';
import { duplicateRuleOf, insertDuplicateRules } from '../metadata/duplicateRules.ts';
import { insertNotificationTypes, notificationTypeOf } from '../metadata/notificationTypes.ts';
import { cachePartitionOf, insertCachePartitions } from '../cache/cachePartitions.ts';
import { Clock } from '../clock.ts';
import { customPermissionOf, insertCustomPermissions } from '../access/customPermissionRows.ts';
import { insertBusinessHours } from './insertBusinessHours.ts';
import { insertGroups, projectGroupOf } from './insertGroups.ts';
import { insertCurrencies } from './insertCurrencies.ts';
import { loadDataDir } from './loadDataDir.ts';
import { Org } from '../org.ts';
import { emptyConfig, type OrgConfig } from './orgConfig.ts';
import type { OrgEventListener } from '../orgEvent.ts';
import { permissionSetOf } from '../access/permissionSet.ts';
import { insertPermissionRows, insertPermissionSetGroups, permissionSetGroupOf } from '../access/permissionSetGroup.ts';
import { recordApps, recordCode, recordRecordTypes, recordStaticResources } from './projectRows.ts';
import { adminUsername } from '../users/userDirectory.ts';
import { readFolderedFiles } from '../metadata/folderedFiles.ts';
import { recordFoldered } from './folderRows.ts';
import { shipRows } from './shippedRows.ts';
import { readPlatformMetadata, readStaticResources } from '../metadata/readPlatformMetadata.ts';
import { SystemRows } from '../system/systemRows.ts';

export interface CreateOrgOptions {
    /** One of both: a project that is read already, or where it stands. */
    readonly project?: Project;
    readonly projectDir?: string;
    readonly config?: OrgConfig;
    /** Folder with sample records in sObject tree format. */
    readonly dataDir?: string | null;
    readonly http?: HttpBridge;
    readonly onEvent?: OrgEventListener;
    readonly clock?: Clock;
    /** Where its server listens. */
    readonly baseUrl?: string;
    /** Counts which lines run. */
    readonly coverage?: boolean;
}

export interface CreatedOrg {
    readonly org: Org;
    readonly code: LoadedCode;
    /** Errors and refusals of the project's sources; units with errors are not in the org. */
    readonly problems: readonly Problem[];
    readonly counts: OrgCounts;
}

export interface OrgCounts {
    readonly classes: number;
    readonly triggers: number;
    readonly objects: number;
    readonly records: number;
}

/** Builds an org on this thread: schema, tables, users, code, sample records. @throws Error that names what is wrong */
export function createOrg(options: CreateOrgOptions): CreatedOrg {
    const project = options.project ?? readProject(options.projectDir ?? '.');
    const packageDirs = project.directories.map((directory) => relative(project.root, directory));
    const config = options.config ?? emptyConfig;
    const features = project.features ?? noFeatures;
    const schema = schemaOf(project);
    const store = new Store(schema);
    const clock = options.clock ?? new Clock();
    const rows = new SystemRows(schema, store, clock);
    const metadata = readPlatformMetadata(project, packageDirs);
    connectRecords(recordPortOf(schema));
    const permissionSets = metadata.permissionSets.map(permissionSetOf);
    const plain = bootstrapOrg(rows, config, permissionSets, 'Local Org', schema.namespace);
    const settings = { ...plain, multiCurrency: features.multiCurrency };
    insertPermissionRows(rows, permissionSets);
    insertPermissionSetGroups(rows, metadata.permissionSetGroups.map(permissionSetGroupOf));
    insertCustomPermissions(rows, metadata.customPermissions.map(customPermissionOf), permissionSets);
    insertCachePartitions(rows, metadata.cachePartitions.map(cachePartitionOf));
    insertDuplicateRules(rows, metadata.duplicateRules.map(duplicateRuleOf));
    insertNotificationTypes(rows, metadata.notificationTypes.map(notificationTypeOf));
    shipRows(schema, rows, schema.problems);
    insertBusinessHours(rows);
    insertGroups(rows, {
        Role: metadata.groups.Role.map((file) => projectGroupOf('Role', file)),
        Group: metadata.groups.Group.map((file) => projectGroupOf('Group', file)),
        Queue: metadata.groups.Queue.map((file) => projectGroupOf('Queue', file))
    });
    insertCurrencies(features, settings.currency, rows);
    const staticResources = readStaticResources(project);
    recordStaticResources(rows, staticResources.values());
    recordApps(rows, metadata.apps);
    recordRecordTypes(rows, schema);
    const deployedData = recordFoldered(rows, readFolderedFiles(project), schema.problems, {
        userId: rows.find('User', 'Username', adminUsername)[0]!.id!,
        organizationId: settings.organizationId
    });
    let code: LoadedCode | null = null;
    const org: Org = new Org({
        project,
        schema,
        store,
        rows,
        metadata,
        config,
        settings,
        staticResources,
        deployedData,
        clock,
        ...(options.http ? { http: options.http } : {}),
        ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
        ...(options.onEvent ? { onEvent: options.onEvent } : {}),
        // asked of the org each time: its code may be replaced
        enterStatics: (): (() => void) => (code ? org.code.enterStatics() : () => undefined)
    });
    const labels = schema.labels();
    const compiled = compileSources(project, schema, { coverage: options.coverage ?? false, labels });
    code = loadCode(compiled, connectData(org));
    org.code = code;
    recordCode(rows, code, project, org.users.admin.id);
    const records = options.dataDir ? loadDataDir(org, options.dataDir) : 0;
    return {
        org,
        code,
        problems: [...org.metadataProblems, ...compiled.units.flatMap((unit) => unit.problems)],
        counts: {
            classes: compiled.units.filter((unit) => unit.kind === 'class').length,
            triggers: compiled.units.filter((unit) => unit.kind === 'trigger').length,
            objects: schema.objects().length,
            records
        }
    };
}
