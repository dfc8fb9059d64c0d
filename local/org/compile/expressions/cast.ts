import type { CastExpression, InstanceOfExpression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { convert, typeConstant } from './conversion.ts';
import { expression } from './expression.ts';
import { allInterfaces, classChain, isPrimitive, numericRank, typeText } from '../layout/typeText.ts';

/** `(Type) value`. Casts that cannot fail leave no trace. */
export function castTo(body: Body, e: CastExpression): string {
    const to = body.checked.resolve(e.type);
    const from = body.typeOf(e.value);
    const code = expression(body, e.value);
    // one record of a query, static or dynamic: `(Account) [SELECT …]`, `(Account) Database.query(…)`
    if (from.kind === 'list' && from.of.kind === 'sobject' && to.kind === 'sobject') {
        return convert(body, code, from, to, e.value);
    }
    if (numericRank(from) > 0 && numericRank(to) > 0) {
        return narrow(body, code, from, to, e);
    }
    if (from.kind === 'primitive' && to.kind === 'primitive' && from.name !== 'Object') {
        return convert(body, code, from, to, e.value);
    }
    if (isUpcast(from, to)) {
        return convert(body, code, from, to, e.value);
    }
    if (to.kind === 'class' && to.class.origin === 'user' && to.class.kind === 'class' && from.kind === 'class') {
        return `$.castTo(${code},${body.unit.pool.classVariable(to.class.name)})`;
    }
    if (isCollection(to) || (isCollection(from) && to.kind !== 'primitive')) {
        return `$.castCollection(${code},${typeConstant(body, to)})`;
    }
    return `$.cast(${code},${typeConstant(body, to)})`;
}

function isCollection(type: ApexType): boolean {
    return type.kind === 'list' || type.kind === 'map';
}

/** `(Integer) decimal` cuts; widening is what assignment does anyway. */
function narrow(body: Body, code: string, from: ApexType, to: ApexType, e: CastExpression): string {
    if (numericRank(from) <= numericRank(to) || !isPrimitive(to, 'Integer', 'Long')) {
        return convert(body, code, from, to, e.value);
    }
    return isPrimitive(to, 'Integer') ? `$.toInteger(${code})` : `$.toLong(${code})`;
}

function isUpcast(from: ApexType, to: ApexType): boolean {
    if (typeText(from) === typeText(to) || isPrimitive(to, 'Object')) {
        return true;
    }
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return to.name === null;
    }
    if (from.kind !== 'class' || to.kind !== 'class') {
        return false;
    }
    return (
        [...classChain(from.class)].includes(to.class) ||
        allInterfaces(from.class).some((one) => typeText(one) === typeText(to))
    );
}

export function instanceTest(body: Body, e: InstanceOfExpression): string {
    const type = body.checked.resolve(e.type);
    const code = expression(body, e.value);
    if (type.kind === 'class' && type.class.origin === 'user' && type.class.kind === 'class') {
        return `(${code} instanceof ${body.unit.pool.classVariable(type.class.name)})`;
    }
    return `$.isInstance(${code},${typeConstant(body, type)})`;
}
