import type { Node, SoqlExpression } from '../syntax/ast.ts';
import type { Place } from '../syntax/place.ts';
import type { Condition, SelectItem, SoqlFunction, SoqlOperand, SoqlQuery, SoqlValue } from '../syntax/soqlAst.ts';
import { error, type Body } from './body.ts';
import type { ApexType } from './model.ts';
import { INTEGER } from './primitives.ts';
import { requireAssignable } from './requireAssignable.ts';
import type { ObjectIndex } from './schemaIndex.ts';
import { checkBind } from './soqlBinds.ts';
import { hasAlias, isAggregateFunction, isAggregateQuery, isCountQuery, ungroupedFields } from './soqlAggregates.ts';
import { noSuchColumn, noSuchObject, noSuchRelationship, walkPath } from './soqlPaths.ts';

/** Checks one query and its subqueries against the schema and the types of its binds. */
export class SoqlChecker {
    readonly isCount: boolean;
    readonly isAggregate: boolean;
    readonly #expression: SoqlExpression;
    readonly #binds: readonly ApexType[];
    readonly #body: Body;

    constructor(expression: SoqlExpression, binds: readonly ApexType[], body: Body) {
        this.#expression = expression;
        this.#binds = binds;
        this.#body = body;
        this.isCount = isCountQuery(expression.query);
        this.isAggregate = !this.isCount && isAggregateQuery(expression.query);
    }

    /** The name of the object that is queried, null when there is none of that name. */
    check(): string | null {
        const { query } = this.#expression;
        query.refused.forEach((feature) => this.#body.recorder.refuse(this.#expression, feature));
        const object = this.#body.world.schema.object(query.from.name);
        if (!object) {
            const name = query.from.name;
            this.#error(query.at, noSuchObject(name));
            return null;
        }
        this.#body.recorder.dependencies.add(`object ${object.name.toLowerCase()}`);
        if (this.#body.world.schema.isUnmodelled(object.name)) {
            this.#body.recorder.refuse(this.#expression, `standard object ${object.name}`);
            return object.name;
        }
        this.#checkQuery(query, object);
        return object.name;
    }

    #checkQuery(query: SoqlQuery, object: ObjectIndex): void {
        query.select.forEach((item) => this.#checkItem(item, query, object));
        ungroupedFields(query).forEach(({ name, at }) => {
            this.#error(at, `Field must be grouped or aggregated: ${name}`);
        });
        const conditions = [query.where, query.having].filter((condition) => condition !== null);
        conditions.forEach((condition) => this.#checkCondition(condition, query, object));
        query.groupBy?.by.forEach((operand) => this.#checkOperand(operand, query, object));
        query.orderBy.forEach((item) => this.#checkOperand(item.by, query, object));
        for (const number of [query.limit, query.offset]) {
            if (number?.kind === 'bind') {
                this.#requireInteger(number.index);
            }
        }
    }

    #checkItem(item: SelectItem, query: SoqlQuery, object: ObjectIndex): void {
        switch (item.kind) {
            case 'field':
                this.#checkPath(item.path, item.at, query, object);
                break;
            case 'function':
                this.#checkCall(item.call, item.at, query, object);
                break;
            case 'subquery':
                this.#checkChildQuery(item.query, item.at, object);
                break;
            case 'typeof':
                this.#checkTypeOf(item, query, object);
                break;
            case 'fields':
                break;
        }
    }

    #checkChildQuery(query: SoqlQuery, at: Place, object: ObjectIndex): void {
        // `FROM Account.Contacts` names the outer object or its alias first.
        const name = query.from.name.slice(query.from.name.lastIndexOf('.') + 1);
        const relationship = object.child(name);
        const child = relationship && this.#body.world.schema.object(relationship.childObject);
        if (!child) {
            this.#error(at, noSuchRelationship(query.from.name, 'FROM part of query call'));
            return;
        }
        this.#checkQuery(query, child);
    }

    #checkTypeOf(item: Extract<SelectItem, { kind: 'typeof' }>, query: SoqlQuery, object: ObjectIndex): void {
        if (!object.parent(item.path[0]!)) {
            this.#error(item.at, noSuchRelationship(item.path[0]!, 'field path'));
        }
        for (const when of item.when) {
            const target = this.#body.world.schema.object(when.type);
            if (!target) {
                this.#error(item.at, noSuchObject(when.type));
                continue;
            }
            when.fields.forEach((path) =>
                this.#checkPath(path, item.at, { ...query, from: { name: target.name, alias: null } }, target)
            );
        }
    }

    #checkCondition(condition: Condition, query: SoqlQuery, object: ObjectIndex): void {
        switch (condition.kind) {
            case 'and':
            case 'or':
                condition.of.forEach((part) => this.#checkCondition(part, query, object));
                break;
            case 'not':
                this.#checkCondition(condition.of, query, object);
                break;
            case 'compare': {
                const type = this.#checkOperand(condition.left, query, object);
                this.#checkValue(condition.right, type, condition.operator, condition.at);
                break;
            }
            case 'in':
                this.#checkIn(condition, query, object);
        }
    }

    #checkIn(condition: Extract<Condition, { kind: 'in' }>, query: SoqlQuery, object: ObjectIndex): void {
        const type = this.#checkOperand(condition.left, query, object);
        const { right } = condition;
        if (!('kind' in right)) {
            right.forEach((value) => this.#checkValue(value, type, '=', condition.at));
        } else if (right.kind === 'bind') {
            this.#checkValue(right, type, 'in', condition.at);
        } else {
            const inner = this.#body.world.schema.object(right.query.from.name);
            if (inner) {
                this.#checkQuery(right.query, inner);
            } else {
                this.#error(condition.at, noSuchObject(right.query.from.name));
            }
        }
    }

    #checkOperand(operand: SoqlOperand, query: SoqlQuery, object: ObjectIndex): ApexType | null {
        if (operand.kind === 'call') {
            return this.#checkCall(operand.call, operand.at, query, object);
        }
        const isAlias = operand.path.length === 1 && hasAlias(query, operand.path[0]!);
        return isAlias ? null : this.#checkPath(operand.path, operand.at, query, object);
    }

    #checkCall(call: SoqlFunction, at: Place, query: SoqlQuery, object: ObjectIndex): ApexType | null {
        const types = call.args.map((arg) =>
            arg.kind === 'path' || arg.kind === 'call' ? this.#checkOperand(arg, query, object) : null
        );
        if (!isAggregateFunction(call.name) && call.args.length === 0) {
            this.#error(at, `Invalid function: ${call.name}`);
        }
        return types[0] ?? null;
    }

    #checkPath(path: readonly string[], at: Place, query: SoqlQuery, object: ObjectIndex): ApexType | null {
        const own = [query.from.alias, query.from.name].some((name) => name?.toLowerCase() === path[0]!.toLowerCase());
        const steps = own && path.length > 1 ? path.slice(1) : path;
        const found = walkPath(steps, object, this.#body.world);
        if (found.is === 'field') {
            found.objects.forEach((name) => this.#body.recorder.dependencies.add(`object ${name.toLowerCase()}`));
            return found.type;
        }
        const message =
            found.is === 'noField'
                ? noSuchColumn(found.name, found.object)
                : noSuchRelationship(found.name, 'field path');
        this.#error(at, message);
        return null;
    }

    #checkValue(value: SoqlValue, field: ApexType | null, operator: string, at: Place): void {
        if (value.kind === 'bind') {
            const message = checkBind(this.#binds[value.index]!, field, operator);
            if (message) {
                this.#body.recorder.error(this.#expression.binds[value.index]!, message);
            }
        } else if (value.kind === 'list') {
            value.values.forEach((one) => this.#checkValue(one, field, operator, at));
        }
    }

    #requireInteger(index: number): void {
        requireAssignable(this.#expression.binds[index]!, this.#binds[index]!, INTEGER, this.#body);
    }

    #error(at: Place, message: string): void {
        const node: Node = { at };
        error(this.#body, node, message);
    }
}
