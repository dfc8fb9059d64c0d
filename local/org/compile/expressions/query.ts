import type { SoqlExpression, SoslExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { typeConstant } from './conversion.ts';
import { expression } from './expression.ts';
import { textLiteral } from './literal.ts';
import { isPrimitive } from '../layout/typeText.ts';

/**
 * A SOQL expression: the query is data, its binds are evaluated here. Always a list, a number for COUNT(). `level` is the
 * code of an access level that the query runs with.
 */
export function query(body: Body, e: SoqlExpression, level: string | null = null): string {
    const binds = e.binds.map((bind) => expression(body, bind));
    const type = body.typeOf(e);
    const text = textLiteral(JSON.stringify(e.query));
    const parsed = body.constant(`JSON.parse(${text})`);
    const frame = body.unit.frame(body.class);
    const method = isPrimitive(type, 'Integer') ? 'count' : 'soql';
    const shape = method === 'soql' ? `,${typeConstant(body, type)}` : '';
    const run = level === null ? parsed : `$.withAccess(${parsed},${level})`;
    return `$.${method}(${run},[${binds.join(',')}],${frame}${shape})`;
}

/** A SOSL expression: a list for each object. */
export function search(body: Body, e: SoslExpression): string {
    const binds = e.binds.map((bind) => expression(body, bind));
    const parsed = body.constant(`JSON.parse(${textLiteral(JSON.stringify(e.query))})`);
    return `$.sosl(${parsed},[${binds.join(',')}],${body.unit.frame(body.class)})`;
}

/** What the local org does not do, at the place where it would run. */
export function refused(feature: string): string {
    return `$.refuse(${JSON.stringify(feature)})`;
}
