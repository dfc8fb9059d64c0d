import type { LoadedTrigger } from '../../compile/load/loadedCode.ts';
import { ObjectShape, type PublishBehavior } from '../../schema/objectShape.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { HttpBridge } from '../../http/httpBridge.ts';
import { bootstrapOrg } from '../setup/bootstrapOrg.ts';
import { Clock } from '../clock.ts';
import type { PlatformMetadata } from '../metadata/metadataFile.ts';
import { MetadataProblems } from '../metadata/metadataProblems.ts';
import { Org } from '../org.ts';
import { emptyConfig, type OrgConfig } from '../setup/orgConfig.ts';
import type { OrgEvent } from '../orgEvent.ts';
import { permissionSetOf } from '../access/permissionSet.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

/** An object that has whatever fields are asked for, in slots numbered as they come. */
class FakeShape extends ObjectShape {
    readonly #names: string[] = [];

    constructor(name: string, publishBehavior: PublishBehavior | null) {
        const kind = name.endsWith('__e') ? 'event' : 'standard';
        super({ name, kind, publishBehavior, fields: [], childRelationships: [] } as never);
    }

    override slot(name: string): number {
        const at = this.#names.indexOf(name.toLowerCase());
        return at >= 0 ? at : this.#names.push(name.toLowerCase()) - 1;
    }
}

const shapes = new Map<string, FakeShape>();

export function fakeRecord(
    object: string,
    values: RowValues,
    publishBehavior: PublishBehavior | null = null
): SObjectValue {
    const key = `${object} ${publishBehavior}`;
    const shape = shapes.get(key) ?? new FakeShape(object, publishBehavior);
    shapes.set(key, shape);
    const record = blankRecord(shape);
    Object.entries(values).forEach(([name, value]) => record.setByName(name, value));
    return record;
}

/** Rows in memory with an undo log: what the platform needs of the store. */
export class FakeStore implements SystemStore {
    readonly #rows = new Map<string, SObjectValue>();
    #undo: (() => void)[] = [];
    #lastId = 0;

    mark(): number {
        return this.#undo.length;
    }

    rollbackTo(mark: number): void {
        this.#undo
            .splice(mark)
            .reverse()
            .forEach((undo) => undo());
    }

    commit(): void {
        this.#undo = [];
    }

    insert(object: string, values: RowValues): string {
        const id = `${object}-${++this.#lastId}`;
        this.#rows.set(id, fakeRecord(object, { ...values, Id: id }));
        this.#undo.push(() => this.#rows.delete(id));
        return id;
    }

    update(id: string, values: RowValues): void {
        const row = this.#rows.get(id)!;
        for (const [name, value] of Object.entries(values)) {
            const before = row.getByName(name);
            this.#undo.push(() => row.setByName(name, before));
            row.setByName(name, value);
        }
    }

    remove(id: string): boolean {
        return this.#rows.delete(id);
    }

    get(id: string): SObjectValue | null {
        return this.#rows.get(id) ?? null;
    }

    find(object: string, field: string, value: ApexValue): SObjectValue[] {
        return this.all(object).filter((row) => row.getByName(field) === value);
    }

    all(object: string): SObjectValue[] {
        return [...this.#rows.values()].filter((row) => row.shape.name === object);
    }

    count(object: string): number {
        return this.all(object).length;
    }

    fieldNames(): string[] {
        return [];
    }
}

export const noMetadata: PlatformMetadata = {
    permissionSets: [],
    namedCredentials: [],
    externalCredentials: [],
    identityProviders: [],
    remoteSites: [],
    fieldSets: [],
    customPermissions: [],
    cachePartitions: [],
    approvalProcesses: [],
    featureParameters: [],
    notificationTypes: [],
    duplicateRules: [],
    permissionSetGroups: [],
    groups: { Role: [], Group: [], Queue: [] },
    apps: [],
    subscriberConfigs: [],
    flows: [],
    problems: []
};

export interface FakeOrg {
    readonly org: Org;
    readonly store: FakeStore;
    readonly events: OrgEvent[];
    /** How many sets of statics were begun. */
    statics: number;
}

/** An org whose data and code are fakes; the platform itself is real. */
export function fakeOrg(
    options: { config?: Partial<OrgConfig>; metadata?: Partial<PlatformMetadata>; triggers?: LoadedTrigger[] } = {}
): FakeOrg {
    const store = new FakeStore();
    const config = { ...emptyConfig, ...options.config };
    const metadata = { ...noMetadata, ...options.metadata };
    const events: OrgEvent[] = [];
    const clock = new Clock(() => Date.parse('2026-01-31T12:00:00Z'));
    const settings = bootstrapOrg(store, config, metadata.permissionSets.map(permissionSetOf), 'Test');
    store.commit();
    const fake = { store, events, statics: 0 } as { -readonly [K in keyof FakeOrg]: FakeOrg[K] };
    fake.org = new Org({
        project: { root: '', directories: [], sources: [] },
        schema: { problems: new MetadataProblems() } as never,
        store: store as never,
        rows: store,
        metadata,
        config,
        settings,
        staticResources: new Map(),
        deployedData: new Set(),
        clock,
        http: new HttpBridge(),
        onEvent: (event) => events.push(event),
        enterStatics: () => {
            fake.statics += 1;
            return () => undefined;
        }
    });
    fake.org.code = { triggersFor: () => options.triggers ?? [] } as never;
    return fake;
}

/** An object that implements platform interfaces, as a generated class does. */
export function userObject(name: string, ancestors: readonly string[], methods: Record<string, unknown>): object {
    class Generated {
        static readonly meta = { name, ancestors: new Set(ancestors), superclass: null, fields: [] };
    }
    Object.assign(Generated.prototype, methods);
    return new Generated();
}
