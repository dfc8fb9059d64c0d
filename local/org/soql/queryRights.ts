import { fieldAccess } from '../platform/fieldAccess.ts';
import { current } from '../platform/transaction.ts';
import type { ObjectShape } from '../schema/objectShape.ts';
import type { Condition, SoqlOperand, SoqlQuery } from '../syntax/soqlAst.ts';
import { childName } from './childName.ts';
import { noSuchColumn, noSuchObject } from './queryErrors.ts';
import { fieldSource } from './source.ts';

/** User mode: every object and field that the query names must be readable; what is not, does not exist for the user. */
export function checkQueryRights(shape: ObjectShape, query: SoqlQuery): void {
    const { rights } = current().user;
    if (rights.modifyAllData || rights.viewAllData) {
        return;
    }
    if (!rights.objectRights(shape.name).read) {
        noSuchObject(shape.name);
    }
    for (const path of namedPaths(query)) {
        const source = fieldSource(shape, path);
        if (!fieldAccess(rights, source.shape, source.field).read) {
            noSuchColumn(path.join('.'), shape.name);
        }
    }
    for (const item of query.select) {
        const child = item.kind === 'subquery' ? shape.child(childName(shape, item.query.from.name)) : undefined;
        const childShape = child && current().org.schema.object(child.childObject);
        if (childShape && item.kind === 'subquery') {
            checkQueryRights(childShape, item.query);
        }
    }
}

function namedPaths(query: SoqlQuery): (readonly string[])[] {
    const selected = query.select.flatMap((item) => (item.kind === 'field' ? [item.path] : []));
    const conditions = [query.where, query.having].filter((one) => one !== null).flatMap(conditionPaths);
    const sorted = query.orderBy.flatMap((item) => operandPaths(item.by));
    return [...selected, ...conditions, ...sorted];
}

function conditionPaths(condition: Condition): (readonly string[])[] {
    switch (condition.kind) {
        case 'and':
        case 'or':
            return condition.of.flatMap(conditionPaths);
        case 'not':
            return conditionPaths(condition.of);
        default:
            return operandPaths(condition.left);
    }
}

function operandPaths(operand: SoqlOperand): (readonly string[])[] {
    return operand.kind === 'path'
        ? [operand.path]
        : operand.call.args.flatMap((arg) => (arg.kind === 'path' ? [arg.path] : []));
}
