import { refuseTriggerLists } from '../../dml/checks/refuseTriggerLists.ts';
import { runDml, type DmlOperation } from '../../dml/runDml.ts';
import type { SaveOutcome } from '../../dml/dmlError.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import type { FieldToken } from '../records/schemaTokens.ts';
import { AccessLevel } from './accessLevel.ts';
import { recordOf } from './recordOf.ts';
import { DmlOptionsValue } from './dmlOptions.ts';
import { deleteResult, saveResult, undeleteResult, upsertResult } from './dmlResult.ts';
import { raiseFailed } from './raiseFailed.ts';
import type { ResultRecord } from './resultRecord.ts';

interface Kind {
    readonly operation: DmlOperation;
    readonly result: string;
    /** What `List<…>` the row takes; Ids are possible where it is Object. */
    readonly element: 'SObject' | 'Object';
    readonly make: (outcome: SaveOutcome) => ResultRecord;
    readonly takesOptions: boolean;
}

const kinds: readonly Kind[] = [
    { operation: 'insert', result: 'SaveResult', element: 'SObject', make: saveResult, takesOptions: true },
    { operation: 'update', result: 'SaveResult', element: 'SObject', make: saveResult, takesOptions: true },
    { operation: 'upsert', result: 'UpsertResult', element: 'SObject', make: upsertResult, takesOptions: false },
    { operation: 'delete', result: 'DeleteResult', element: 'Object', make: deleteResult, takesOptions: false },
    { operation: 'undelete', result: 'UndeleteResult', element: 'Object', make: undeleteResult, takesOptions: false }
];

/** insert, update, upsert, delete and undelete of Database, in all their overloads. */
export const dmlRows: Readonly<Record<string, Implementation>> = Object.assign({}, ...kinds.map(rowsOf)) as Record<
    string,
    Implementation
>;

function rowsOf(kind: Kind): Record<string, Implementation> {
    const rows: Record<string, Implementation> = {};
    const firsts = [`List<${kind.element}>`, 'SObject', ...(kind.element === 'Object' ? ['Id'] : [])];
    const middles = ['', 'Boolean', ...(kind.takesOptions ? ['Database.DMLOptions'] : [])];
    const keys = kind.operation === 'upsert' ? ['', 'Schema.SObjectField'] : [''];
    for (const first of firsts) {
        const list = first.startsWith('List');
        const returns = list ? `List<Database.${kind.result}>` : `Database.${kind.result}`;
        for (const key of keys) {
            for (const middle of middles) {
                for (const last of ['', 'AccessLevel']) {
                    const types = [first, key, middle, last].filter(Boolean);
                    const parameters = types.map((type, index) => `${type} p${index}`).join(', ');
                    rows[`${returns} ${kind.operation}(${parameters})`] = (...args: ApexValue[]) => perform(kind, args);
                }
            }
        }
    }
    return rows;
}

function perform(kind: Kind, args: readonly ApexValue[]): ApexValue {
    const [target, ...rest] = args;
    refuseTriggerLists(target ?? null);
    const isList = target instanceof ApexList;
    const records = (isList ? target.items : [target ?? null]).map(recordOf);
    const given = (test: (value: ApexValue) => boolean) => rest.find((value) => value !== null && test(value));
    const options = given((value) => value instanceof DmlOptionsValue) as DmlOptionsValue | undefined;
    const flag = given((value) => typeof value === 'boolean') as boolean | undefined;
    const level = given((value) => value instanceof AccessLevel) as AccessLevel | undefined;
    const key = given((value) => typeof value === 'object' && 'field' in (value as object)) as FieldToken | undefined;
    const allOrNone = options ? options.optAllOrNone === true : (flag ?? true);
    const outcomes = runDml(kind.operation, records, {
        allOrNone,
        mode: level?.mode ?? 'system',
        ...(options?.allowFieldTruncation ? { truncate: true } : {}),
        ...(key ? { externalIdField: key.field.name } : {})
    });
    if (allOrNone) {
        raiseFailed(kind.operation, outcomes);
    }
    const results = outcomes.map((outcome) => kind.make(outcome));
    return isList ? new ApexList(typeNamed(`List<Database.${kind.result}>`), results) : (results[0] ?? null);
}
