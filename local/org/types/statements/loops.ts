import type { ForEachStatement, ForStatement, LocalStatement } from '../../syntax/ast/ast.ts';
import { isAssignable } from '../expressions/assignable.ts';
import { declareVariable } from './declareVariable.ts';
import { error, nested, typeOfReference, type Body } from './body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { requireCondition } from '../expressions/condition.ts';
import { supertypes } from '../world/hierarchy.ts';
import type { ApexType } from '../world/model.ts';
import { isPrimitive, OBJECT } from '../world/primitives.ts';
import { checkLocal, checkStatement } from './statements.ts';
import { typeName } from '../names/typeName.ts';

/** `for (init; condition; update)`. */
export function checkFor(statement: ForStatement, body: Body): void {
    const inner = nested(body, { inLoop: true });
    if (isLocal(statement.init)) {
        checkLocal(statement.init, inner);
    } else {
        statement.init.forEach((expression) => checkExpression(expression, inner));
    }
    if (statement.condition) {
        requireCondition(statement.condition, inner);
    }
    statement.update.forEach((expression) => checkExpression(expression, inner));
    if (statement.body) {
        checkStatement(statement.body, nested(inner));
    }
}

/** `for (T x : collection)`; over a query also list by list, `for (List<T> xs : [SELECT …])`. */
export function checkForEach(statement: ForEachStatement, body: Body): void {
    const source = checkExpression(statement.source, body);
    const inner = nested(body, { inLoop: true });
    const type = typeOfReference(statement.type, inner);
    const element = elementOf(source);
    if (source.kind !== 'error' && element === null) {
        error(body, statement, `Loop must iterate over collection: ${typeName(source)}`);
    } else if (element && !isLoopVariable(statement, source, element, type, body)) {
        error(body, statement, variableMessage(statement, element, type));
    }
    declareVariable({ name: statement.variable, type }, statement, inner);
    if (statement.body) {
        checkStatement(statement.body, nested(inner));
    } else if (statement.source.kind === 'soql') {
        error(body, statement, 'Loop with query must provide a statement');
    }
}

function variableMessage(statement: ForEachStatement, element: ApexType, type: ApexType): string {
    return statement.source.kind === 'soql'
        ? `Loop variable must be a generic SObject or List or a concrete SObject or List of: ${typeName(element)}`
        : `Invalid loop variable type expected ${typeName(element)} was ${typeName(type)}`;
}

function isLocal(init: ForStatement['init']): init is LocalStatement {
    return !Array.isArray(init);
}

function elementOf(source: ApexType): ApexType | null {
    if (source.kind === 'list' || source.kind === 'set') {
        return source.of;
    }
    for (const type of supertypes(source)) {
        if (type.class.name === 'System.Iterable') {
            return type.args[0] ?? OBJECT;
        }
        if (type.class.name === 'Database.QueryLocator') {
            return { kind: 'sobject', name: null };
        }
    }
    return null;
}

function isLoopVariable(
    statement: ForEachStatement,
    source: ApexType,
    element: ApexType,
    type: ApexType,
    body: Body
): boolean {
    // rows of a query are records, and nothing wider holds them
    const isWide = statement.source.kind === 'soql' && holdsObjects(type);
    if (isWide || isAssignable(element, type)) {
        return !isWide;
    }
    // a query's records of an unknown object may be taken as those of a known one; the run checks them
    const isDynamic = isQuery(statement.source, body);
    const isRecord = isDynamic && element.kind === 'sobject' && element.name === null && type.kind === 'sobject';
    const isChunk = statement.source.kind === 'soql' && type.kind === 'list' && isAssignable(source, type);
    return isRecord || isChunk || (isPrimitive(element, 'Id') && isPrimitive(type, 'String'));
}

function holdsObjects(type: ApexType): boolean {
    return isPrimitive(type.kind === 'list' ? type.of : type, 'Object');
}

/** Rows of the platform: `[SELECT …]`, `Database.query(…)`, `record.getSObjects(…)`. */
function isQuery(source: ForEachStatement['source'], body: Body): boolean {
    const meaning = source.kind === 'call' ? body.recorder.meaningOf(source) : null;
    return source.kind === 'soql' || (meaning?.is === 'method' && meaning.method.owner.origin === 'platform');
}
