import { forbiddenDml } from '../schema/forbiddenDml.ts';
import { current } from '../platform/transactions/transaction.ts';
import type { OrgUser } from '../platform/users/orgUser.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { Condition, SoqlValue } from '../syntax/ast/soqlAst.ts';
import { ApexList } from '../values/collections/apexList.ts';
import { ApexSet } from '../values/collections/apexSet.ts';
import { raise } from '../values/exceptions/raise.ts';
import { Refused } from '../values/exceptions/refused.ts';
import { isId, toId } from '../values/primitives/apexId.ts';
import type { ApexValue } from '../values/value.ts';
import { rowAccess, type AccessLevelName } from './access/rowAccess.ts';
import type { QueryContext } from './context.ts';
import { literalValue } from './filter/literalValue.ts';

const mostRecords = 200;

/**
 * UserRecordAccess: what a user may do with records, by the rights on their object and by sharing. The platform wants one
 * user and up to 200 records to be named (Object Reference, "UserRecordAccess").
 */
export function recordAccessRows(shape: ObjectShape, where: Condition | null, context: QueryContext): Row[] {
    const named = (field: string): string[] => (where === null ? [] : idsNamed(where, field, context));
    const [userId] = named('UserId');
    const records = [...new Set(named('RecordId'))];
    if (userId === undefined || records.length === 0) {
        throw new Refused('SOQL FROM UserRecordAccess without a condition on UserId and RecordId');
    }
    if (records.length > mostRecords) {
        raise(
            'System.QueryException',
            `When requesting record access, you can only request up to ${mostRecords} records`
        );
    }
    const user = current().org.users.byId(userId);
    return records.map((id) => rowOf(shape, userId, id, user));
}

function rowOf(shape: ObjectShape, userId: string, recordId: string, user: OrgUser | null): Row {
    const values: Readonly<Record<string, ApexValue>> = {
        Id: '000000000000000AAA',
        UserId: userId,
        RecordId: recordId,
        ...accessTo(recordId, user)
    };
    return { id: '000000000000000AAA', values: shape.fields.map(({ name }) => values[name] ?? null), deleted: false };
}

/** Whoever has all rights of an owner may give a record away. */
function accessTo(recordId: string, user: OrgUser | null): Readonly<Record<string, ApexValue>> {
    const found = current().org.store.row(recordId);
    const there = found !== undefined && !found.row.deleted && user !== null;
    const rights = there ? user.rights.objectRights(found.table.shape.name) : null;
    const shared = (level: AccessLevelName): boolean =>
        there && (rowAccess(found.table.shape, level, user)?.(found.row) ?? true);
    const read = rights?.read === true && shared('Read');
    const edit = read && rights.edit && shared('Edit');
    const deletable = there && forbiddenDml(found.table.shape.name, 'delete') === null;
    const remove = read && deletable && rights.delete && shared('All');
    const all = edit && shared('All');
    const most = all && remove ? 'All' : all ? 'Transfer' : remove ? 'Delete' : edit ? 'Edit' : read ? 'Read' : 'None';
    return {
        HasReadAccess: read,
        HasEditAccess: edit,
        HasDeleteAccess: remove,
        HasTransferAccess: all,
        HasAllAccess: all && remove,
        MaxAccessLevel: most
    };
}

/** The ids that a condition asks a field for. */
function idsNamed(condition: Condition, field: string, context: QueryContext): string[] {
    switch (condition.kind) {
        case 'and':
            return condition.of.flatMap((one) => idsNamed(one, field, context));
        case 'compare':
            return isField(condition.left, field) && condition.operator === '='
                ? ids(literalValue(condition.right, context))
                : [];
        case 'in': {
            if (!isField(condition.left, field) || condition.negated || 'query' in condition.right) return [];
            const values = Array.isArray(condition.right) ? condition.right : [condition.right];
            return values.flatMap((value: SoqlValue) => ids(literalValue(value, context)));
        }
        default:
            return [];
    }
}

function isField(operand: (Condition & { kind: 'compare' })['left'], field: string): boolean {
    return (
        operand.kind === 'path' && operand.path.length === 1 && operand.path[0]!.toLowerCase() === field.toLowerCase()
    );
}

function ids(value: ApexValue): string[] {
    const all = value instanceof ApexList || value instanceof ApexSet ? [...value] : [value];
    return all.flatMap((one) => (typeof one === 'string' && isId(one) ? (toId(one) ?? []) : []));
}
