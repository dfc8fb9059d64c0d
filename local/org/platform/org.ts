import type { LoadedCode } from '../compile/load/loadedCode.ts';
import { HttpBridge } from '../http/httpBridge.ts';
import type { Project } from '../project.ts';
import type { Schema } from '../schema/schema.ts';
import type { Store } from '../store/store.ts';
import { cachePartitionOf } from './cache/cachePartitions.ts';
import { PlatformCache } from './cache/platformCache.ts';
import { Clock } from './clock.ts';
import { Credentials } from './callouts/credentials.ts';
import { EventBus } from './events/eventBus.ts';
import { failureText } from './jobs/jobFailure.ts';
import type { StaticResource } from './metadata/staticResources.ts';
import { FieldSets } from './metadata/fieldSets.ts';
import { JobQueue } from './jobs/jobQueue.ts';
import type { PlatformMetadata } from './metadata/metadataFile.ts';
import { NetworkMap } from './callouts/networkMap.ts';
import type { FeatureParameter } from './metadata/featureParameters.ts';
import { PassedFlows } from './metadata/passedFlows.ts';
import type { OrgConfig } from './setup/orgConfig.ts';
import type { OrgEvent, OrgEventListener } from './orgEvent.ts';
import { dailyEmails, OrgLimit } from './limits/orgLimit.ts';
import type { OrgSettings } from './setup/orgSettings.ts';
import { permissionSetOf } from './access/permissionSet.ts';
import { RemoteSites } from './callouts/remoteSites.ts';
import { Sessions } from './access/sessions.ts';
import { SubscriberSettings } from './events/subscriberSettings.ts';
import { SystemRecords } from './system/systemRecords.ts';
import type { SystemStore } from './system/systemStore.ts';
import type { Problem } from '../types/checked.ts';
import { UserDirectory } from './users/userDirectory.ts';

/** What an org is made of; createOrg puts it together. */
export interface OrgParts {
    readonly project: Project;
    readonly schema: Schema;
    readonly store: Store;
    readonly rows: SystemStore;
    readonly metadata: PlatformMetadata;
    readonly config: OrgConfig;
    readonly settings: OrgSettings;
    readonly staticResources: ReadonlyMap<string, StaticResource>;
    /** Ids of data that was deployed: tests without SeeAllData do not see it. */
    readonly deployedData: ReadonlySet<string>;
    readonly clock?: Clock;
    readonly http?: HttpBridge;
    readonly onEvent?: OrgEventListener;
    readonly baseUrl?: string;
    /** Starts a fresh set of statics and returns what brings the outer one back. */
    readonly enterStatics: () => () => void;
}

/** A Salesforce org on this machine: its data, its code and everything that happens in it. One for each thread. */
export class Org {
    /** The sources it was made from. */
    readonly project: Project;
    readonly schema: Schema;
    readonly store: Store;
    readonly clock: Clock;
    readonly settings: OrgSettings;
    readonly users: UserDirectory;
    readonly records: SystemRecords;
    readonly sessions: Sessions;
    readonly queue = new JobQueue();
    /** Of Queueables that wait: a second one with the same signature is refused. */
    readonly signatures = new Set<string>();
    readonly events: EventBus;
    readonly credentials: Credentials;
    readonly network: NetworkMap;
    readonly remoteSites: RemoteSites;
    readonly fieldSets: FieldSets;
    readonly cache: PlatformCache;
    /** By lower-case name. */
    readonly staticResources: ReadonlyMap<string, StaticResource>;
    /** Ids of data that was deployed: tests without SeeAllData do not see it. */
    readonly deployedData: ReadonlySet<string>;
    readonly passedFlows: PassedFlows;
    readonly hasApprovalProcesses: boolean;
    readonly featureParameters: readonly FeatureParameter[];
    /** What is wrong with the project's metadata, or not done; the rest of it is loaded. */
    readonly metadataProblems: readonly Problem[];
    readonly http: HttpBridge;
    readonly enterStatics: () => () => void;
    /** Where the org is reached. */
    readonly baseUrl: string;
    /** Draws the orders that Salesforce leaves open; null keeps them as they come. */
    random: (() => number) | null = null;
    #code: LoadedCode | null = null;
    readonly #listeners = new Set<OrgEventListener>();

    constructor(parts: OrgParts) {
        const { metadata, config } = parts;
        this.project = parts.project;
        this.schema = parts.schema;
        this.store = parts.store;
        this.clock = parts.clock ?? new Clock();
        this.settings = parts.settings;
        this.users = new UserDirectory(
            parts.rows,
            metadata.permissionSets.map(permissionSetOf),
            parts.schema.namespace
        );
        this.records = new SystemRecords(parts.rows, this.clock);
        this.sessions = new Sessions(parts.settings.organizationId);
        this.events = new EventBus(this, new SubscriberSettings(metadata.subscriberConfigs, config.subscribers));
        this.credentials = new Credentials(metadata, config.credentials);
        this.network = new NetworkMap(config.network);
        this.remoteSites = new RemoteSites(metadata.remoteSites);
        this.fieldSets = new FieldSets(metadata.fieldSets, parts.schema.namespace);
        this.passedFlows = new PassedFlows(metadata.flows, parts.schema.namespace);
        this.hasApprovalProcesses = metadata.approvalProcesses.length > 0;
        this.featureParameters = metadata.featureParameters;
        this.cache = new PlatformCache(metadata.cachePartitions.map(cachePartitionOf), this.clock);
        this.staticResources = parts.staticResources;
        this.deployedData = parts.deployedData;
        this.metadataProblems = [
            ...(parts.project.problems ?? []),
            ...parts.schema.problems.list,
            ...metadata.problems,
            ...this.credentials.problems
        ];
        this.http = parts.http ?? new HttpBridge();
        this.enterStatics = parts.enterStatics;
        this.baseUrl = parts.baseUrl ?? 'https://local-dev-ed.my.salesforce.com';
        if (parts.onEvent) {
            this.#listeners.add(parts.onEvent);
        }
    }

    /** The compiled Apex of the org. */
    get code(): LoadedCode {
        if (!this.#code) {
            throw new Error('The code of the org is not loaded yet');
        }
        return this.#code;
    }

    set code(code: LoadedCode) {
        this.#code = code;
    }

    /** Tells whoever looks on. */
    emit(event: OrgEvent): void {
        this.#listeners.forEach((listener) => listener({ ...event, at: this.clock.now() }));
    }

    /** Whether anybody looks on. */
    get watched(): boolean {
        return this.#listeners.size > 0;
    }

    /** Looks on until the returned function is called. */
    listen(listener: OrgEventListener): () => void {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
    }

    /**
     * Runs the next job or event delivery that is due. An error of the local org itself (a refusal among them) ends that
     * job alone and shows in the timeline.
     * @returns whether there was one
     */
    runNextJob(): boolean {
        const job = this.queue.takeDue(this.clock.now());
        if (!job) {
            return false;
        }
        try {
            job.run();
        } catch (error) {
            this.emit({ kind: 'job', job: job.title, type: 'Job', status: 'broken', error: failureText(error) });
        }
        return true;
    }

    /** Runs everything that is due now, and what that makes due. */
    drain(): void {
        while (this.runNextJob());
    }

    /** What the REST limits resource and System.OrgLimits tell: those of a Developer Edition org. */
    orgLimits(): readonly OrgLimit[] {
        const jobs = this.records.rows.count('AsyncApexJob');
        return [
            new OrgLimit('DailyApiRequests', 15_000, 0),
            new OrgLimit('DailyAsyncApexExecutions', 250_000, jobs),
            new OrgLimit('DataStorageMB', 5, 0),
            new OrgLimit('FileStorageMB', 20, 0),
            new OrgLimit('HourlyPublishedPlatformEvents', 50_000, 0),
            new OrgLimit('MassEmail', dailyEmails, 0),
            new OrgLimit('SingleEmail', dailyEmails, 0)
        ];
    }

    /** The standard price book's id. */
    standardPricebookId(): string {
        const row = this.records.rows.find('Pricebook2', 'IsStandard', true)[0];
        return row ? String(row.getByName('Id')) : this.records.rows.insert('Pricebook2', standardPricebook);
    }
}

const standardPricebook = { Name: 'Standard Price Book', IsStandard: true, IsActive: true };
