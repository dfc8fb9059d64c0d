import { isLocked, setLocked } from '../../platform/transactions/recordLocks.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { dmlError, type SaveOutcome } from '../../dml/dmlError.ts';
import { dmlException } from '../../dml/dmlException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { lockResult, unlockResult } from '../database/dmlResult.ts';
import { approvalProcessRows } from './approvalProcess.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';

/** System.Approval: records are locked and unlocked; approval processes do not run. */
export const approvalClass = defineClass({
    name: 'System.Approval',
    kind: 'class',
    static: {
        'Boolean isLocked(Id id)': (id: string | null) => isLocked(id ?? nullArgument()),
        'Boolean isLocked(SObject record)': (record: SObjectValue | null) => isLocked(idOf(record)),
        'Map<Id,Boolean> isLocked(List<Object> targets)': (targets: ApexList | null) => {
            const map = new ApexMap(typeNamed('Map<Id,Boolean>'));
            (targets ?? nullArgument()).items.forEach((target) => map.put(idOf(target), isLocked(idOf(target))));
            return map;
        },
        ...approvalProcessRows,
        ...lockRows('lock', true),
        ...lockRows('unlock', false)
    }
});

/** `lock` and `unlock` of an Id, a record or a list of either, with and without allOrNone. */
function lockRows(name: 'lock' | 'unlock', lock: boolean): Record<string, Implementation> {
    const result = lock ? 'Approval.LockResult' : 'Approval.UnlockResult';
    const make = lock ? lockResult : unlockResult;
    const many = (targets: ApexList | null, allOrNone: boolean | null = true): ApexList => {
        const outcomes = change(name, (targets ?? nullArgument()).items, lock, allOrNone ?? nullArgument(2));
        return new ApexList(typeNamed(`List<${result}>`), outcomes.map(make));
    };
    const one = (target: ApexValue, allOrNone: boolean | null = true): ApexValue =>
        make(change(name, [target], lock, allOrNone ?? nullArgument(2))[0]!);
    const rows: Record<string, Implementation> = {};
    for (const [type, run] of [
        ['Id', one],
        ['SObject', one],
        ['List<Object>', many]
    ] as const) {
        const returns = type === 'List<Object>' ? `List<${result}>` : result;
        rows[`${returns} ${name}(${type} target)`] = (target) => run(target as never);
        rows[`${returns} ${name}(${type} target, Boolean allOrNone)`] = run as Implementation;
    }
    return rows;
}

function change(name: string, targets: readonly ApexValue[], lock: boolean, allOrNone: boolean): SaveOutcome[] {
    current().limits.spend('dmlStatements');
    const ids = targets.map(idOf);
    const outcomes = ids.map((id): SaveOutcome => {
        const known = current().org.store.row(id) !== undefined;
        const errors = known ? [] : [dmlError('ENTITY_IS_DELETED', 'entity is deleted')];
        return { id, success: known, created: false, errors };
    });
    const failed = outcomes.flatMap(({ id, errors }, index) => (errors.length > 0 ? [{ index, id, errors }] : []));
    if (allOrNone && failed.length > 0) {
        throw dmlException(name[0]!.toUpperCase() + name.slice(1), failed);
    }
    outcomes.filter(({ success }) => success).forEach(({ id }) => setLocked(id!, lock));
    return outcomes;
}

function idOf(target: ApexValue): string {
    const id = target instanceof SObjectValue ? target.id : target;
    return typeof id === 'string' ? id : raise('System.NullPointerException', 'Argument cannot be null.');
}
