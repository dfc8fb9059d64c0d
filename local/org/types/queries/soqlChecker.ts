import type { Node, SoqlExpression } from '../../syntax/ast/ast.ts';
import type { Place } from '../../syntax/ast/place.ts';
import type {
    Condition,
    SelectItem,
    SoqlFunction,
    SoqlOperand,
    SoqlQuery,
    SoqlValue
} from '../../syntax/ast/soqlAst.ts';
import { error, type Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { INTEGER } from '../world/primitives.ts';
import { resultOf } from './soqlFunctions.ts';
import { requireAssignable } from '../expressions/requireAssignable.ts';
import type { ObjectIndex } from '../world/schemaIndex.ts';
import type { FieldReader } from '../world/schemaReader.ts';
import { checkBind } from './soqlBinds.ts';
import { isAggregateCall, isAggregateSelect, isCountSelect } from '../../syntax/rules/queryKind.ts';
import { queryRules } from '../../syntax/rules/queryRules.ts';
import {
    aggregateProblem,
    filterProblem,
    groupProblem,
    literalProblem,
    operatorProblem,
    sortProblem
} from '../../schema/queryUse.ts';
import { semiJoinProblem } from '../../schema/semiJoinProblem.ts';
import { typeofProblem } from '../../schema/typeofProblem.ts';
import { hasAlias } from '../../syntax/rules/hasAlias.ts';
import {
    joinSide,
    lookupAt,
    noSuchColumn,
    noSuchObject,
    noSuchRelationship,
    walkPath,
    type PathResult
} from './soqlPaths.ts';

/** Apex knows the fields of a record's type when it compiles; the unbounded sets are for the API alone. */
const unboundedFields = 'The SOQL FIELDS function is not supported with an unbounded set of fields in this API';

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
        this.isCount = isCountSelect(expression.query);
        this.isAggregate = !this.isCount && isAggregateSelect(expression.query);
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
        queryRules(query).forEach(({ message, at }) => this.#error(at, message));
        this.#checkQuery(query, object);
        return object.name;
    }

    #checkQuery(query: SoqlQuery, object: ObjectIndex): void {
        query.select.forEach((item) => this.#checkItem(item, query, object));
        const conditions = [query.where, query.having].filter((condition) => condition !== null);
        conditions.forEach((condition) => this.#checkCondition(condition, query, object));
        query.groupBy?.by.forEach((operand) => this.#checkUse(operand, query, object, groupProblem));
        query.orderBy.forEach((item) => this.#checkUse(item.by, query, object, sortProblem));
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
                if (item.set !== 'STANDARD') {
                    this.#error(item.at, unboundedFields);
                }
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
        const lookup = lookupAt(item.path, object, this.#body.world);
        const problem =
            lookup === null
                ? noSuchRelationship(item.path.join('.'), 'field path')
                : typeofProblem(
                      lookup,
                      item.when.flatMap(({ type }) => this.#body.world.schema.nameOf(type) ?? [])
                  );
        if (problem !== null) {
            this.#error(item.at, problem);
        }
        for (const when of item.when) {
            const target = this.#body.world.schema.object(when.type);
            if (!target) {
                this.#error(item.at, noSuchObject(when.type));
                continue;
            }
            when.fields.forEach((path) =>
                this.#checkPath(
                    path,
                    item.at,
                    { ...query, from: { ...query.from, name: target.name, alias: null } },
                    target
                )
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
                const operand = this.#checkUse(condition.left, query, object, (field) => {
                    const problem = filterProblem(field) ?? operatorProblem(field, condition.operator);
                    return problem ?? literalProblem(field, condition.right);
                });
                this.#checkValue(condition.right, operand, condition.operator, condition.at);
                break;
            }
            case 'in':
                this.#checkIn(condition, query, object);
        }
    }

    #checkIn(condition: Extract<Condition, { kind: 'in' }>, query: SoqlQuery, object: ObjectIndex): void {
        const { right } = condition;
        const literals = 'kind' in right ? [] : right;
        const type = this.#checkUse(condition.left, query, object, (field) => {
            const problems = literals.map((value) => literalProblem(field, value));
            return filterProblem(field) ?? problems.find((one) => one !== null) ?? null;
        });
        if (!('kind' in right)) {
            right.forEach((value) => this.#checkValue(value, type, '=', condition.at));
        } else if (right.kind === 'bind') {
            this.#checkValue(right, type, 'in', condition.at);
        } else {
            const inner = this.#body.world.schema.object(right.query.from.name);
            if (inner) {
                this.#checkQuery(right.query, inner);
                const problem = this.#semiJoinProblem(condition.left, query, object, right.query, inner);
                if (problem !== null) {
                    this.#error(condition.at, problem);
                }
            } else {
                this.#error(condition.at, noSuchObject(right.query.from.name));
            }
        }
    }

    #semiJoinProblem(
        left: SoqlOperand,
        query: SoqlQuery,
        object: ObjectIndex,
        inner: SoqlQuery,
        from: ObjectIndex
    ): string | null {
        const [selected] = inner.select;
        const outerSide = left.kind === 'path' ? joinSide(left.path, this.#walk(left.path, query, object)) : null;
        const innerSide =
            selected?.kind === 'field' ? joinSide(selected.path, this.#walk(selected.path, inner, from)) : null;
        return outerSide && innerSide ? semiJoinProblem(outerSide, innerSide, from.name) : null;
    }

    /** An operand whose field has to allow its place. */
    #checkUse(
        operand: SoqlOperand,
        query: SoqlQuery,
        object: ObjectIndex,
        problem: (field: FieldReader) => string | null
    ): ApexType | null {
        const type = this.#checkOperand(operand, query, object);
        if (operand.kind === 'path' && type !== null) {
            const found = this.#walk(operand.path, query, object);
            const message = found.is === 'field' ? problem(found.field) : null;
            if (message !== null) {
                this.#error(operand.at, message);
            }
        }
        return type;
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
        if (!isAggregateCall(call.name) && call.args.length === 0) {
            this.#error(at, `Invalid function: ${call.name}`);
        }
        const [argument] = call.args;
        const found = argument?.kind === 'path' ? this.#walk(argument.path, query, object) : null;
        const message = found?.is === 'field' ? aggregateProblem(found.field, call.name) : null;
        if (message !== null) {
            this.#error(at, message);
        }
        return resultOf(call.name) ?? types[0] ?? null;
    }

    #checkPath(path: readonly string[], at: Place, query: SoqlQuery, object: ObjectIndex): ApexType | null {
        const found = this.#walk(path, query, object);
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

    /** The object's own name or alias may stand in front of a path. */
    #walk(path: readonly string[], query: SoqlQuery, object: ObjectIndex): PathResult {
        const own = [query.from.alias, query.from.name].some((name) => name?.toLowerCase() === path[0]!.toLowerCase());
        return walkPath(own && path.length > 1 ? path.slice(1) : path, object, this.#body.world);
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
