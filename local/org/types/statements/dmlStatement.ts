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
            error(body, statement.target, target.name === null ? unknown : known);
        }
        checkLosers(statement.second, body);
    } else if (statement.second && record) {
        checkExternalId(statement.second, record, body);
    }
}

function recordOf(type: ApexType): Extract<ApexType, { kind: 'sobject' }> | null {
    const record = type.kind === 'list' ? type.of : type;
    return record.kind === 'sobject' ? record : null;
}

function checkLosers(losers: Expression, body: Body): void {
    const type = checkExpression(losers, body);
    const one = type.kind === 'list' ? type.of : type;
    const fits = one.kind === 'sobject' || isPrimitive(one, 'Id', 'String');
    if (type.kind !== 'error' && !fits) {
        error(body, losers, 'Invalid type for duplicate records');
    }
}

/** `upsert x Key__c`, `upsert x Account.Fields.Key__c`. */
function checkExternalId(field: Expression, record: Extract<ApexType, { kind: 'sobject' }>, body: Body): void {
    const name = field.kind === 'name' || field.kind === 'member' ? field.name : null;
    const object = record.name === null ? null : body.world.schema.object(record.name);
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
