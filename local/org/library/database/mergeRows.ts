import { dmlException } from '../../dml/dmlException.ts';
import { mergeRecords, type MergeOutcome } from '../../dml/mergeRecords.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { AccessLevel } from './accessLevel.ts';
import { mergeResult } from './dmlResult.ts';
import { recordOf } from './recordOf.ts';

/** Database.merge in all its overloads: a record, an id or a list of either goes into a master. */
export const mergeRows: Readonly<Record<string, Implementation>> = Object.fromEntries(
    ['SObject', 'Id', 'List<Object>'].flatMap((loser) =>
        ['', 'Boolean'].flatMap((flag) =>
            ['', 'AccessLevel'].map((level) => {
                const types = ['SObject', loser, flag, level].filter(Boolean);
                const parameters = types.map((type, index) => `${type} p${index}`).join(', ');
                const returns = loser.startsWith('List') ? 'List<Database.MergeResult>' : 'Database.MergeResult';
                return [`${returns} merge(${parameters})`, merge];
            })
        )
    )
);

function merge(master: SObjectValue | null, losers: ApexValue, ...rest: readonly ApexValue[]): ApexValue {
    const isList = losers instanceof ApexList;
    const records = (isList ? losers.items : [losers]).map(recordOf);
    const flag = rest.find((value) => typeof value === 'boolean') as boolean | undefined;
    const level = rest.find((value) => value instanceof AccessLevel) as AccessLevel | undefined;
    const allOrNone = flag ?? true;
    const outcomes = mergeRecords(master, records, { allOrNone, mode: level?.mode ?? 'system' });
    if (allOrNone) {
        raiseUnmerged(outcomes);
    }
    const results = outcomes.map(mergeResult);
    return isList ? new ApexList(typeNamed('List<Database.MergeResult>'), results) : (results[0] ?? null);
}

/** All or none: the first record that could not be merged makes a DmlException. */
export function raiseUnmerged(outcomes: readonly MergeOutcome[]): void {
    const failed = outcomes.flatMap(({ masterId, errors }, index) =>
        errors.length > 0 ? [{ index, id: masterId === '' ? null : masterId, errors }] : []
    );
    if (failed.length > 0) {
        throw dmlException('Merge', failed);
    }
}
