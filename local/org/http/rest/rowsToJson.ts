import type { ObjectShape } from '../../schema/objectShape.ts';
import type { SelectItem, SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { DataCall } from './dataApi.ts';
import type { QueriedRow } from './queryRows.ts';
import { attributesOf } from './recordToJson.ts';
import { valueToJson } from './valueToJson.ts';

/** The fields of a query as a tree: what stands directly on a row, its parents, its children. */
interface Selection {
    readonly fields: string[];
    readonly parents: Map<string, Selection>;
    readonly children: SoqlQuery[];
}

/** Rows as the query resource prints them: in the order of the SELECT, parents nested, children as results of their own. */
export function rowsToJson(call: DataCall, query: SoqlQuery, rows: readonly QueriedRow[]): unknown[] {
    const [first] = rows;
    if (first instanceof AggregateResult) {
        return (rows as readonly AggregateResult[]).map((row) => aggregateRow(row));
    }
    const selection = selectionOf(query, first?.shape ?? null);
    return (rows as readonly SObjectValue[]).map((row) => rowToJson(call, row, selection));
}

function aggregateRow(row: AggregateResult): unknown {
    const values = [...row.values].map(([name, value]) => [name, valueToJson(value)]);
    return { attributes: { type: 'AggregateResult' }, ...Object.fromEntries(values) };
}

function selectionOf(query: SoqlQuery, shape: ObjectShape | null): Selection {
    const root: Selection = { fields: [], parents: new Map(), children: [] };
    query.select.forEach((item) => addItem(root, item, query, shape));
    return root;
}

function addItem(root: Selection, item: SelectItem, query: SoqlQuery, shape: ObjectShape | null): void {
    switch (item.kind) {
        case 'field':
            addPath(root, withoutObject(item.path, query));
            break;
        case 'function':
            addPath(root, item.call.args[0]?.kind === 'path' ? item.call.args[0].path : []);
            break;
        case 'subquery':
            root.children.push(item.query);
            break;
        case 'fields':
            shape?.fields
                .filter((field) => item.set === 'ALL' || field.custom === (item.set === 'CUSTOM'))
                .forEach((field) => addPath(root, [field.name]));
            break;
        case 'typeof':
            item.when.flatMap((each) => each.fields).forEach((path) => addPath(root, [...item.path, ...path]));
            item.otherwise.forEach((path) => addPath(root, [...item.path, ...path]));
    }
}

/** `SELECT Account.Name FROM Account` may name its own object or alias first. */
function withoutObject(path: readonly string[], query: SoqlQuery): readonly string[] {
    const own = [query.from.alias, query.from.name].map((name) => name?.toLowerCase());
    return path.length > 1 && own.includes(path[0]!.toLowerCase()) ? path.slice(1) : path;
}

function addPath(selection: Selection, path: readonly string[]): void {
    const [first, ...rest] = path;
    if (first === undefined) {
        return;
    }
    if (rest.length === 0) {
        selection.fields.push(first);
        return;
    }
    const key = [...selection.parents.keys()].find((name) => name.toLowerCase() === first.toLowerCase()) ?? first;
    const parent = selection.parents.get(key) ?? { fields: [], parents: new Map(), children: [] };
    selection.parents.set(key, parent);
    addPath(parent, rest);
}

function rowToJson(call: DataCall, row: SObjectValue, selection: Selection): Record<string, unknown> {
    const { shape } = row;
    const json: Record<string, unknown> = { attributes: attributesOf(shape, row.getByName('Id'), call.root) };
    for (const name of selection.fields) {
        const field = shape.field(name);
        if (field) {
            json[field.name] = valueToJson(row.getByName(field.name));
        }
    }
    for (const [name, parent] of selection.parents) {
        const field = shape.parent(name);
        const slot = shape.slot(name, 'sobjectParent');
        const related = slot === undefined ? null : (row.at(slot) as SObjectValue | null | undefined);
        json[field?.relationshipName ?? name] = related ? rowToJson(call, related, parent) : null;
    }
    for (const child of selection.children) {
        json[shape.child(child.from.name)?.relationshipName ?? child.from.name] = childrenToJson(call, row, child);
    }
    return json;
}

function childrenToJson(call: DataCall, row: SObjectValue, query: SoqlQuery): unknown {
    const slot = row.shape.slot(query.from.name, 'sobjectChildren');
    const value = slot === undefined ? null : row.at(slot);
    const rows = value instanceof ApexList ? (value.items as SObjectValue[]) : ((value ?? []) as SObjectValue[]);
    return rows.length === 0 ? null : { totalSize: rows.length, done: true, records: rowsToJson(call, query, rows) };
}
