import type { Expression } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { isNonNull } from './nonNull.ts';
import { isPrimitive, numericRank, typeText } from '../layout/typeText.ts';

const TO_WIDER: Readonly<Record<string, string>> = {
    'Integer Long': 'iToL',
    'Integer Double': 'iToD',
    'Integer Decimal': 'iToN',
    'Long Double': 'lToD',
    'Long Decimal': 'lToN',
    'Double Decimal': 'dToN',
    'Decimal Double': 'nToD'
};

/**
 * What assignment, parameter passing and return do to a value on the way from one static type to another. The checker
 * has allowed it; `e` is the expression that gave the value, if there is one.
 */
export function convert(body: Body, code: string, from: ApexType, to: ApexType, e: Expression | null): string {
    if (to.kind === 'sobject' && from.kind === 'list') {
        return `$.only(${code})`;
    }
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        return primitive(body, code, from, to, e);
    }
    if (isOtherwiseHeld(from, to)) {
        return `$.refuse(${JSON.stringify(`${typeText(from)} taken as ${typeText(to)}`)})`;
    }
    if (from.kind === 'list' && isPrimitive(from.of, 'String') && to.kind === 'list' && isPrimitive(to.of, 'Id')) {
        return `$.castCollection(${code},${typeConstant(body, to)})`;
    }
    if (isView(from, to)) {
        return `$.widen(${code})`;
    }
    if (from.kind === 'sobject' && from.name === 'Name' && to.kind === 'sobject' && to.name !== null) {
        // what a lookup with several targets points to: one of them, as the run has it
        return `$.cast(${code},${typeConstant(body, to)})`;
    }
    return code;
}

/** A list or map of one type that stands as one of another. */
function isView(from: ApexType, to: ApexType): boolean {
    return (from.kind === 'list' || from.kind === 'map') && from.kind === to.kind && typeText(from) !== typeText(to);
}

/**
 * Collections whose elements would have to be converted one by one, and stay the same collection: a `List<Integer>` as a
 * `List<Long>`.
 */
function isOtherwiseHeld(from: ApexType, to: ApexType): boolean {
    if (from.kind === 'list' && to.kind === 'list') {
        return isConverted(from.of, to.of) || isOtherwiseHeld(from.of, to.of);
    }
    return (
        from.kind === 'map' &&
        to.kind === 'map' &&
        (isConverted(from.value, to.value) || isOtherwiseHeld(from.value, to.value))
    );
}

function isConverted(from: ApexType, to: ApexType): boolean {
    const isDatetime = isPrimitive(from, 'Date') && isPrimitive(to, 'Datetime');
    return isDatetime || (numericRank(from) > 0 && numericRank(to) > 0 && numericRank(from) !== numericRank(to));
}

function primitive(
    body: Body,
    code: string,
    from: ApexType & { kind: 'primitive' },
    to: ApexType & { kind: 'primitive' },
    e: Expression | null
): string {
    if (from.name === to.name) {
        return code;
    }
    if (to.name === 'Id' && from.name === 'String') {
        return `toId(${code})`;
    }
    if (isPrimitive(from, 'Date') && isPrimitive(to, 'Datetime')) {
        return `$.dateToDatetime(${code})`;
    }
    if (numericRank(from) > 0 && numericRank(to) > 0) {
        if (e?.kind === 'literal' && e.value.type === 'Integer') {
            return literalAs(body, e.value.value, to);
        }
        if (from.name === 'Integer' && to.name === 'Long' && e !== null && isNonNull(body, e)) {
            return `BigInt(${code})`;
        }
        const helper = TO_WIDER[`${from.name} ${to.name}`];
        return helper === undefined ? `$.cast(${code},${typeConstant(body, to)})` : `${helper}(${code})`;
    }
    return code;
}

function literalAs(body: Body, value: number, to: ApexType): string {
    if (isPrimitive(to, 'Long')) {
        return `${value}n`;
    }
    return body.constant(isPrimitive(to, 'Decimal') ? `$.decimal("${value}")` : `$.double(${value})`);
}

/** A run-time type, looked up when the script is loaded. */
export function typeConstant(body: Body, type: ApexType): string {
    return body.constant(`$.type(${JSON.stringify(typeText(type))})`);
}
