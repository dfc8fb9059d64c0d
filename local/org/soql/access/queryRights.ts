import { fieldAccess } from '../../platform/access/fieldAccess.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Condition, SoqlOperand, SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { childName } from '../select/childName.ts';
import { conditionLeaves } from '../../syntax/rules/conditionLeaves.ts';
import { noSuchColumn, noSuchObject } from '../queryErrors.ts';
import { fieldSource } from '../source.ts';

/**
 * User mode: every object and field that the query names must be readable; what is not, does not exist for the user. The
 * exception names all of them (Apex Reference Guide, QueryException.getInaccessibleFields).
 */
export function checkQueryRights(shape: ObjectShape, query: SoqlQuery): void {
    const { rights } = current().user;
    if (rights.modifyAllData || rights.viewAllData) {
        return;
    }
    const hidden = hiddenFields(shape, query);
    const [first] = hidden;
    if (first === undefined && rights.objectRights(shape.name).read) {
        return;
    }
    try {
        return rights.objectRights(shape.name).read
            ? noSuchColumn(first!.path.join('.'), first!.on)
            : noSuchObject(shape.name);
    } catch (error) {
        if (error instanceof ApexException) {
            error.details = byObject(hidden);
        }
        throw error;
    }
}

interface HiddenField {
    readonly path: readonly string[];
    readonly object: string;
    readonly field: string;
    /** The object that the path starts at. */
    readonly on: string;
}

/** Fields that the user cannot read, because of the field or because of its object. */
function hiddenFields(shape: ObjectShape, query: SoqlQuery): HiddenField[] {
    const { rights } = current().user;
    const own = namedPaths(query).flatMap((path) => {
        const source = fieldSource(shape, path);
        const readable = source.shape !== shape || rights.objectRights(shape.name).read;
        return readable && fieldAccess(rights, source.shape, source.field).read
            ? []
            : [{ path, object: source.shape.name, field: source.field.name, on: shape.name }];
    });
    const lookups = namedPaths(query).flatMap((path) => hiddenLookups(shape, path));
    const joined = [query.where, query.having].flatMap(conditionLeaves).flatMap((leaf) => {
        const inner =
            leaf.kind === 'in' && 'kind' in leaf.right && leaf.right.kind === 'subquery' ? leaf.right.query : null;
        const from = inner && current().org.schema.object(inner.from.name);
        return inner && from ? hiddenFields(from, inner) : [];
    });
    const below = query.select.flatMap((item) => {
        const child = item.kind === 'subquery' ? childShapeOf(shape, item.query) : undefined;
        return child && item.kind === 'subquery' ? hiddenFields(child, item.query) : [];
    });
    return [...own, ...lookups, ...below, ...joined];
}

/** Lookups that a path goes through and the user cannot read. */
function hiddenLookups(shape: ObjectShape, [first, ...rest]: readonly string[]): HiddenField[] {
    const lookup = rest.length > 0 ? shape.parent(first!) : undefined;
    const [only, ...others] = lookup?.referenceTo ?? [];
    const parent = only !== undefined && others.length === 0 ? current().org.schema.object(only) : undefined;
    if (!lookup) {
        return [];
    }
    const { name } = lookup;
    const hidden = fieldAccess(current().user.rights, shape, lookup).read
        ? []
        : [{ path: [name], object: shape.name, field: name, on: shape.name }];
    return [...hidden, ...(parent ? hiddenLookups(parent, rest) : [])];
}

function byObject(hidden: readonly HiddenField[]): ApexMap {
    const map = new ApexMap(typeNamed('Map<String,Set<String>>'));
    for (const object of new Set(hidden.map((one) => one.object))) {
        const fields = hidden.filter((one) => one.object === object).map((one) => one.field);
        map.put(object, new ApexSet(typeNamed('Set<String>'), fields));
    }
    return map;
}

/** WITH SECURITY_ENFORCED: what SELECT and FROM name must be readable; WHERE and ORDER BY are not looked at. */
export function checkEnforced(shape: ObjectShape, query: SoqlQuery): void {
    const { rights } = current().user;
    if (rights.modifyAllData || rights.viewAllData) {
        return;
    }
    const readable =
        rights.objectRights(shape.name).read &&
        selectedPaths(query).every((path) => {
            const source = fieldSource(shape, path);
            return rights.objectRights(source.shape.name).read && fieldAccess(rights, source.shape, source.field).read;
        });
    if (!readable) {
        raise('System.QueryException', 'Insufficient permissions: secure query included inaccessible field');
    }
    for (const item of query.select) {
        const child = item.kind === 'subquery' ? childShapeOf(shape, item.query) : undefined;
        if (child && item.kind === 'subquery') {
            checkEnforced(child, item.query);
        }
    }
}

function childShapeOf(shape: ObjectShape, query: SoqlQuery): ObjectShape | undefined {
    const child = shape.child(childName(shape, query.from.name));
    return child && current().org.schema.object(child.childObject);
}

function selectedPaths(query: SoqlQuery): (readonly string[])[] {
    return query.select.flatMap((item) => {
        if (item.kind === 'field') {
            return [item.path];
        }
        return item.kind === 'function' ? operandPaths({ kind: 'call', call: item.call, at: item.at }) : [];
    });
}

function namedPaths(query: SoqlQuery): (readonly string[])[] {
    const selected = selectedPaths(query);
    const conditions = [query.where, query.having].filter((one) => one !== null).flatMap(conditionPaths);
    const aliases = query.select.flatMap((item) => ('alias' in item && item.alias ? [item.alias.toLowerCase()] : []));
    const sorted = query.orderBy.flatMap((item) => operandPaths(item.by));
    const by = (query.groupBy?.by ?? []).flatMap(operandPaths);
    const isAlias = (path: readonly string[]): boolean => path.length === 1 && aliases.includes(path[0]!.toLowerCase());
    return [...selected, ...[...conditions, ...sorted, ...by].filter((path) => !isAlias(path))];
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
        : operand.call.args.flatMap((arg) => (arg.kind === 'path' || arg.kind === 'call' ? operandPaths(arg) : []));
}
