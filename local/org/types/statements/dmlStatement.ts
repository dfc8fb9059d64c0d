import { forbiddenDml } from '../../schema/forbiddenDml.ts';
import type { DmlStatement, Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import type { ApexType } from '../world/model.ts';
import { isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

/** Apex Developer Guide, "Merging Records". */
const MERGEABLE = new Set(['Account', 'Contact', 'Case', 'Individual', 'Lead']);

/** insert, update, upsert, delete, undelete, merge. */
export function checkDml(statement: DmlStatement, body: Body): void {
    const target = checkExpression(statement.target, body);
    const record = recordOf(target);
    if (target.kind !== 'error' && record === null) {
        error(body, statement, `DML requires SObject or SObject list type: ${typeName(target)}`);
    }
    const forbidden = record?.name ? forbiddenDml(record.name, statement.operation) : null;
    if (forbidden !== null) {
        error(body, statement, forbidden);
    }
    if (statement.second && statement.operation === 'merge') {
        if (target.kind === 'sobject' && !MERGEABLE.has(target.name ?? '')) {
            const unknown = `Merge requires a concrete SObject type: ${typeName(target)}`;
            const known = `Specified type ${target.name} cannot be merged`;
            error(body, target.name === null ? statement : statement.target, target.name === null ? unknown : known);
        }
        checkLosers(statement, statement.second, target, body);
    } else if (statement.second && record) {
        checkExternalId(statement, statement.second, record, body);
    }
}

function recordOf(type: ApexType): Extract<ApexType, { kind: 'sobject' }> | null {
    const record = type.kind === 'list' ? type.of : type;
    return record.kind === 'sobject' ? record : null;
}

function checkLosers(statement: DmlStatement, losers: Expression, winner: ApexType, body: Body): void {
    const type = checkExpression(losers, body);
    const one = type.kind === 'list' ? type.of : type;
    const isRecord = one.kind === 'sobject' && winner.kind === 'sobject' && one.name === winner.name;
    const fits = isRecord || isPrimitive(one, 'Id', 'String');
    if (type.kind !== 'error' && winner.kind !== 'error' && !fits) {
        error(body, statement, 'Invalid type for duplicate records');
    }
}

/** `upsert x Key__c`, `upsert x Account.Fields.Key__c`. */
function checkExternalId(
    statement: DmlStatement,
    field: Expression,
    record: Extract<ApexType, { kind: 'sobject' }>,
    body: Body
): void {
    const name = field.kind === 'name' || field.kind === 'member' ? field.name : null;
    if (record.name === null) {
        error(body, statement, 'Upsert with a field specification requires a concrete SObject type');
        return;
    }
    const object = body.world.schema.object(record.name);
    const found = name !== null && object ? object.field(name) : undefined;
    if (object && name !== null && !found) {
        error(
            body,
            field,
            `Invalid field for upsert, must be an External Id custom or standard indexed field: ${name}`
        );
    } else if (object && found) {
        body.recorder.mean(field, { is: 'fieldToken', object: object.name, field: found.name });
    }
}
