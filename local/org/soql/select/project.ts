import { current } from '../../platform/transactions/transaction.ts';
import { formulaValue } from '../../dml/formula/withFormulas.ts';
import { compoundLocation } from './compoundLocation.ts';
import { compoundAddress } from './compoundAddress.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { nameObject } from '../../schema/standard/nameObject.ts';
import type { Row } from '../../store/row.ts';
import type { SelectItem } from '../../syntax/ast/soqlAst.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { QueryContext } from '../context.ts';
import { operandSource } from '../filter/operand.ts';
import { noSuchColumn, noSuchRelationship } from '../queryErrors.ts';
import { childRows } from './childRows.ts';
import { childName } from './childName.ts';
import { has, isPolymorphic, parentShape, targetsOf } from './polymorphic.ts';
import { fieldSource, parentRow, typeNameOf } from '../source.ts';

/** Puts one selected thing of a row into its record. */
type Fill = (record: SObjectValue, row: Row) => void;

/** Compiles a SELECT clause without aggregates: rows become records. */
export function projection(
    shape: ObjectShape,
    items: readonly SelectItem[],
    context: QueryContext
): (row: Row) => SObjectValue {
    const fills = [fieldFill(shape, ['Id']), ...expanded(shape, items).map((item) => fillOf(shape, item, context))];
    return (row) => {
        const record = blankRecord(shape);
        record.queried = true;
        fills.forEach((fill) => fill(record, row));
        return record;
    };
}

function fillOf(shape: ObjectShape, item: SelectItem, context: QueryContext): Fill {
    switch (item.kind) {
        case 'field':
            return fieldFill(shape, item.path);
        case 'subquery':
            return childFill(shape, item, context);
        case 'typeof':
            return typeofFill(shape, item);
        case 'function':
            return functionFill(shape, item, context);
        default:
            throw new Refused(`SOQL ${item.kind} in a query of records`);
    }
}

/** Functions that answer the field's own kind of value may stand in the field itself; others need an alias to be read by. */
const inPlace = /^(tolabel|format|convertcurrency)$/i;

function functionFill(shape: ObjectShape, item: SelectItem & { kind: 'function' }, context: QueryContext): Fill {
    const { alias } = item;
    const [argument] = item.call.args;
    const path = argument?.kind === 'path' ? argument.path : null;
    if (alias !== null && path !== null && path.length > 1 && shape.parent(path[0]!) && inPlace.test(item.call.name)) {
        // the alias stands where the field does: in the parent
        const [first, ...rest] = path as [string, ...string[]];
        const call = { ...item.call, args: [{ ...argument!, path: rest }] as typeof item.call.args };
        return parentFill(shape, first, rest, undefined, (parent) => functionFill(parent, { ...item, call }, context));
    }
    const source = operandSource(shape, { kind: 'call', call: item.call, at: item.at }, context);
    if (alias !== null) {
        return (record, row) => record.putAliased(alias, source.read(row));
    }
    const own = path?.length === 1 ? shape.slot(path[0]!, 'sobjectField') : undefined;
    const text = own !== undefined && source.field.type === shape.fields[own]!.type;
    if (!inPlace.test(item.call.name) || own === undefined || !text) {
        throw new Refused(`SOQL ${item.call.name}() without an alias`);
    }
    return (record, row) => record.select(own, source.read(row));
}

/** FIELDS(ALL | STANDARD | CUSTOM) as the fields that it means. */
function expanded(shape: ObjectShape, items: readonly SelectItem[]): SelectItem[] {
    return items.flatMap((item) =>
        item.kind === 'fields'
            ? shape.fields
                  .filter((field) => item.set === 'ALL' || field.custom === (item.set === 'CUSTOM'))
                  .map((field) => ({ kind: 'field' as const, path: [field.name], alias: null, at: item.at }))
            : [item]
    );
}

function fieldFill(shape: ObjectShape, path: readonly string[]): Fill {
    const [first, ...rest] = path;
    if (rest.length > 0) {
        const named = shape.parent(first!) === undefined && first!.toLowerCase() === shape.name.toLowerCase();
        return named ? fieldFill(shape, rest) : parentFill(shape, first!, rest);
    }
    const slot = shape.slot(first!, 'sobjectField');
    if (slot === undefined) {
        return noSuchColumn(first!, shape.name);
    }
    const field = shape.fields[slot]!;
    if (field.type === 'Location') {
        return (record, row) => record.select(slot, compoundLocation(shape, field, row.values));
    }
    if (field.type === 'Address') {
        return (record, row) => record.select(slot, compoundAddress(shape, field, row.values));
    }
    return field.formula === null
        ? (record, row) => record.select(slot, row.values[slot] ?? null)
        : (record, row) => record.select(slot, formulaValue(shape, row.values, slot));
}

/** Fills a parent of a record; `into` is the slot where it stands, `within` what fills it if not the field of the path. */
function parentFill(
    shape: ObjectShape,
    relationship: string,
    rest: readonly string[],
    into = shape.slot(relationship, 'sobjectParent'),
    within?: (parent: ObjectShape) => Fill
): Fill {
    const lookup = shape.parent(relationship) ?? noSuchRelationship(shape, relationship);
    const from = shape.slot(lookup.name, 'sobjectField')!;
    const named = isPolymorphic(lookup) ? nameObject() : null;
    const fills = within ? new Map(targetsOf(lookup).map((one) => [one, within(one)])) : fillsByObject(lookup, rest);
    return (record, row) => {
        const parent = parentRow(lookup, row.values[from]!);
        const actual = parent && current().org.schema.objectOfId(parent.id);
        // a parent that is asked for brings its id with it, also where there is none
        if (into! >= shape.fields.length && record.at(from) === undefined) {
            record.select(from, row.values[from]!);
        }
        if (!parent || !actual) {
            record.select(into!, null);
            return;
        }
        fills.get(actual)?.(parentRecord(record, into!, named ?? actual, parent), parent);
    };
}

/** How each object that the lookup may point to fills the path. */
function fillsByObject(lookup: FieldShape, rest: readonly string[]): ReadonlyMap<ObjectShape, Fill> {
    if (!isPolymorphic(lookup)) {
        const only = parentShape(lookup, rest);
        return new Map([[only, fieldFill(only, rest)]]);
    }
    parentShape(lookup, rest);
    return new Map(targetsOf(lookup).map((target) => [target, namedFill(target, rest)]));
}

/** Fills a record of `Name` from a row of what it stands for; objects without the field leave null in it. */
function namedFill(target: ObjectShape, path: readonly string[]): Fill {
    const [first, ...rest] = path;
    if (rest.length > 0) {
        const into = nameObject().slot(first!, 'sobjectParent')!;
        return has(target, path) ? parentFill(target, first!, rest, into) : (record) => record.select(into, null);
    }
    const into = nameObject().slot(first!, 'sobjectField')!;
    if (first!.toLowerCase() === 'type') {
        return (record, row) => record.put(into, typeNameOf(row));
    }
    const source = has(target, path) ? fieldSource(target, path) : null;
    return (record, row) => record.select(into, source?.read(row) ?? null);
}

/** Several paths through one parent fill one record. */
function parentRecord(record: SObjectValue, slot: number, shape: ObjectShape, row: Row): SObjectValue {
    const known = record.at(slot);
    if (known instanceof SObjectValue) {
        return known;
    }
    const parent = blankRecord(shape);
    parent.queried = true;
    parent.put(shape.slot('Id', 'sobjectField')!, row.id);
    record.put(slot, parent);
    return parent;
}

function childFill(shape: ObjectShape, item: SelectItem & { kind: 'subquery' }, context: QueryContext): Fill {
    const relationship = childName(shape, item.query.from.name);
    const child = shape.child(relationship);
    if (!child) {
        return raise(
            'System.QueryException',
            `Didn't understand relationship '${item.query.from.name}' in FROM part of query call. If you are attempting to use a ` +
                "custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL " +
                'or the describe call for the appropriate names.'
        );
    }
    const slot = shape.slot(relationship, 'sobjectChildren')!;
    const records = childRows(child, item.query, context);
    const type = typeNamed(`List<${child.childObject}>`);
    return (record, row) => record.put(slot, new ApexList(type, records(row.id)));
}

function typeofFill(shape: ObjectShape, item: SelectItem & { kind: 'typeof' }): Fill {
    const [relationship, ...rest] = item.path as [string, ...string[]];
    if (rest.length > 0) {
        return parentFill(shape, relationship, rest, undefined, (parent) =>
            typeofFill(parent, { ...item, path: rest })
        );
    }
    const lookup = shape.parent(relationship) ?? noSuchRelationship(shape, relationship);
    const slot = shape.slot(relationship, 'sobjectParent')!;
    const from = shape.slot(lookup.name, 'sobjectField')!;
    return (record, row) => {
        const parent = parentRow(lookup, row.values[from]!);
        const actual = parent && current().org.schema.objectOfId(parent.id);
        if (!parent || !actual) {
            record.select(slot, null);
            return;
        }
        const branch = item.when.find((one) => one.type.toLowerCase() === actual.name.toLowerCase());
        const into = parentRecord(record, slot, actual, parent);
        (branch?.fields ?? item.otherwise).forEach((path) => fieldFill(actual, path)(into, parent));
    };
}
