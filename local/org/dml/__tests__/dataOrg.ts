import type { LoadedTrigger, LoadedTriggerEvent } from '../../compile/load/loadedCode.ts';
import { HttpBridge } from '../../http/httpBridge.ts';
import { bootstrapOrg } from '../../platform/setup/bootstrapOrg.ts';
import { Clock } from '../../platform/clock.ts';
import { Org } from '../../platform/org.ts';
import { emptyConfig, type OrgConfig } from '../../platform/setup/orgConfig.ts';
import { permissionSetOf } from '../../platform/access/permissionSet.ts';
import { readPlatformMetadata } from '../../platform/metadata/readPlatformMetadata.ts';
import { recordRecordTypes } from '../../platform/setup/projectRows.ts';
import { shipRows } from '../../platform/setup/shippedRows.ts';
import { SystemRows } from '../../platform/system/systemRows.ts';
import { current, runTransaction, type Transaction } from '../../platform/transactions/transaction.ts';
import { loadSchema } from '../../schema/loadSchema.ts';
import { metadataProject, objectFiles, type FieldTexts } from '../../schema/__tests__/metadataProject.ts';
import { runQuery, type QueryResult } from '../../soql/runQuery.ts';
import { Store } from '../../store/store.ts';
import { parseSoql } from '../../syntax/parseSoql.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { SaveOutcome } from '../dmlError.ts';
import { newRecord } from '../save/newRecord.ts';
import { runDml, type DmlOperation, type DmlOptions } from '../runDml.ts';

export interface DataOrgParts {
    readonly objects?: Readonly<Record<string, FieldTexts>>;
    /** More metadata files. */
    readonly files?: Readonly<Record<string, string>>;
    readonly triggers?: readonly LoadedTrigger[];
    readonly config?: Partial<OrgConfig>;
}

/** An org with real schema, store, users and rows, and with triggers written in TypeScript. */
export function dataOrg(parts: DataOrgParts = {}): Org {
    const project = metadataProject({ ...objectFiles(parts.objects ?? {}), ...parts.files });
    const schema = loadSchema(project);
    const store = new Store(schema);
    const clock = new Clock(() => Date.parse('2026-03-04T12:00:00Z'));
    const rows = new SystemRows(schema, store, clock);
    const config = { ...emptyConfig, ...parts.config };
    const place = { root: project.projectDir, directories: [], sources: [] };
    const metadata = readPlatformMetadata(place, project.packageDirs);
    const settings = bootstrapOrg(rows, config, metadata.permissionSets.map(permissionSetOf), 'Test');
    shipRows(schema, rows, schema.problems);
    recordRecordTypes(rows, schema);
    const http = new HttpBridge();
    const staticResources = new Map<string, never>();
    const enterStatics = () => () => undefined;
    const org = new Org({
        ...{ project: place, schema, store, rows, metadata, config, settings },
        ...{ staticResources, deployedData: new Set<string>(), clock, http, enterStatics }
    });
    const triggers = parts.triggers ?? [];
    org.code = {
        triggersFor: (object: string) => triggers.filter((one) => one.object.toLowerCase() === object.toLowerCase())
    } as never;
    return org;
}

/** Runs as the administrator, or as the user of that name. */
export function inOrg<T>(org: Org, work: (transaction: Transaction) => T, username?: string): T {
    const user = username === undefined ? org.users.admin : org.users.named(username);
    return runTransaction(org, { kind: 'request', user }, work);
}

export function trigger(
    object: string,
    events: readonly LoadedTriggerEvent[],
    run: (context: NonNullable<Transaction['trigger']>) => void
): LoadedTrigger {
    return { name: `${object}Trigger`, object, events, apiVersion: 66, run: () => run(current().trigger!) };
}

export function record(object: string, fields: Readonly<Record<string, ApexValue>> = {}): SObjectValue {
    return newRecord(object, fields);
}

/** One statement in system mode, all or nothing unless told otherwise. */
export function dml(
    operation: DmlOperation,
    records: SObjectValue | readonly SObjectValue[],
    options: Partial<DmlOptions> = {}
): SaveOutcome[] {
    const list = records instanceof SObjectValue ? [records] : records;
    return runDml(operation, list, { allOrNone: true, mode: 'system', ...options });
}

/** The id of a record that must be saved. */
export function saved(object: string, fields: Readonly<Record<string, ApexValue>> = {}): string {
    const [outcome] = dml('insert', record(object, fields));
    if (!outcome!.success) {
        throw new Error(JSON.stringify(outcome!.errors));
    }
    return outcome!.id!;
}

/** `CODE, text: [Field]` of the first error. */
export function failure(outcome: SaveOutcome | undefined): string | null {
    const error = outcome?.errors[0];
    return error ? `${error.code}, ${error.message}: [${error.fields.join(', ')}]` : null;
}

export function query(
    text: string,
    binds: Readonly<Record<string, ApexValue>> = {},
    mode: 'user' | 'system' = 'system'
): QueryResult {
    return runQuery(parseSoql(text), { mode, bind: (_index, name) => binds[name] ?? null });
}

/** The records of a query. */
export function rows(text: string, binds: Readonly<Record<string, ApexValue>> = {}): SObjectValue[] {
    const result = query(text, binds);
    if (result.kind !== 'records') {
        throw new Error(`${text} answers ${result.kind}`);
    }
    return result.records;
}

/** One field of each record. */
export function column(text: string, field: string, binds: Readonly<Record<string, ApexValue>> = {}): ApexValue[] {
    return rows(text, binds).map((row) => row.getByName(field));
}
