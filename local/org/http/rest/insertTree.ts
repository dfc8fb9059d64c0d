import { runDml } from '../../dml/runDml.ts';
import type { Org } from '../../platform/org.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { errorEntry } from './dmlErrors.ts';
import { recordFromJson } from './recordFromJson.ts';
import { RestError, type RestErrorEntry } from './restError.ts';

type TreeRecord = Record<string, unknown> & { attributes?: { type?: string; referenceId?: string } };

/** A record of a tree that failed: the whole tree is not saved. */
export class TreeError extends RestError {
    readonly referenceId: string;

    constructor(referenceId: string, entries: readonly RestErrorEntry[]) {
        super(400, entries);
        this.message = `${referenceId}: ${entries[0]?.message ?? ''}`;
        this.referenceId = referenceId;
    }
}

const frame = { sharing: 'with', apiVersion: 66, className: 'REST' } as const;

/**
 * Inserts an sObject tree, parents before children, records of one object together. Children stand under the name of their
 * relationship (`"Contacts": {"records": […]}`); `"AccountId": "@ref1"` names another record of the tree.
 * @param references referenceId → id; filled here
 */
export function insertTree(
    org: Org,
    records: readonly Record<string, unknown>[],
    text: string,
    references: Map<string, string>
): void {
    const level = records.map((record) => splitRecord(org, record as TreeRecord, references));
    for (const shape of new Set(level.map((each) => each.shape))) {
        const own = level.filter((each) => each.shape === shape);
        const rows = own.map((each) => recordOf(org, each, text));
        const outcomes = runDml('insert', rows, { allOrNone: false, mode: 'user', frame });
        outcomes.forEach((outcome, index) => {
            const { referenceId } = own[index]!;
            if (!outcome.success) {
                throw new TreeError(referenceId, outcome.errors.map(errorEntry));
            }
            references.set(referenceId, outcome.id!);
        });
    }
    for (const { children, referenceId } of level) {
        const parentId = references.get(referenceId)!;
        for (const child of children) {
            const withParent = child.records.map((record) => ({ ...record, [child.field]: parentId }));
            insertTree(org, withParent, text, references);
        }
    }
}

interface SplitRecord {
    readonly referenceId: string;
    readonly shape: NonNullable<ReturnType<Org['schema']['object']>>;
    readonly fields: Record<string, unknown>;
    readonly children: { readonly field: string; readonly records: Record<string, unknown>[] }[];
}

function splitRecord(org: Org, record: TreeRecord, references: ReadonlyMap<string, string>): SplitRecord {
    const type = record.attributes?.type;
    const referenceId = record.attributes?.referenceId ?? '';
    const shape = type === undefined ? undefined : org.schema.object(type);
    if (!shape || referenceId === '') {
        const message = 'Each record needs attributes.type and attributes.referenceId';
        throw new TreeError(referenceId, [{ message, errorCode: 'INVALID_INPUT' }]);
    }
    const fields: Record<string, unknown> = {};
    const children: SplitRecord['children'] = [];
    for (const [name, value] of Object.entries(record)) {
        const child = shape.child(name);
        if (child && value !== null && typeof value === 'object') {
            children.push({ field: child.field, records: (value as { records: Record<string, unknown>[] }).records });
        } else if (name !== 'attributes') {
            fields[name] =
                typeof value === 'string' ? referenced(value, shape.field(name)?.referenceTo, references) : value;
        }
    }
    return { referenceId, shape, fields, children };
}

function referenced(
    value: string,
    referenceTo: readonly string[] | undefined,
    references: ReadonlyMap<string, string>
): string {
    return value.startsWith('@') && referenceTo?.length ? (references.get(value.slice(1)) ?? value) : value;
}

function recordOf(org: Org, record: SplitRecord, text: string): SObjectValue {
    try {
        return recordFromJson(org, record.shape, record.fields, text, 'insert');
    } catch (error) {
        throw error instanceof RestError ? new TreeError(record.referenceId, error.entries) : error;
    }
}
