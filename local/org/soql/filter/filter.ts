import type { Condition, SoqlValue } from '../../syntax/ast/soqlAst.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { nullPointer } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { comparable, compareComparables, type Comparable } from './comparable.ts';
import { withBoundCollection } from './boundCollection.ts';
import type { QueryContext } from '../context.ts';
import { dateLiteral } from './dateLiteral.ts';
import { likePattern } from './likePattern.ts';
import { literalValue } from './literalValue.ts';
import { semiJoinValues } from './semiJoin.ts';
import { operandSource, type ValueSource } from './operand.ts';
import { dayStart } from './userDays.ts';

/** Whether a row passes. */
export type Test = (row: Row) => boolean;

/** Compiles a WHERE clause: binds and literals are evaluated once, here. */
export function filter(shape: ObjectShape, condition: Condition, context: QueryContext): Test {
    return conditionTest(condition, (leaf) => leafTest(leaf, operandSource(shape, leaf.left, context), context));
}

export type Leaf = Condition & { readonly kind: 'compare' | 'in' };

/** Puts the tests of the leaves together; WHERE and HAVING differ in their leaves alone. */
export function conditionTest<R>(condition: Condition, leaf: (leaf: Leaf) => (row: R) => boolean): (row: R) => boolean {
    switch (condition.kind) {
        case 'and': {
            const all = condition.of.map((one) => conditionTest(one, leaf));
            return (row) => all.every((test) => test(row));
        }
        case 'or': {
            const any = condition.of.map((one) => conditionTest(one, leaf));
            return (row) => any.some((test) => test(row));
        }
        case 'not': {
            const test = conditionTest(condition.of, leaf);
            return (row) => !test(row);
        }
        default:
            return leaf(condition);
    }
}

/** One comparison over whatever the source reads. */
export function leafTest<R>(written: Leaf, source: ValueSource<R>, context: QueryContext): (row: R) => boolean {
    const leaf = withBoundCollection(written, context);
    return leaf.kind === 'compare' ? compareTest(leaf, source, context) : inTest(leaf, source, context);
}

function compareTest<R>(
    leaf: Leaf & { kind: 'compare' },
    source: ValueSource<R>,
    context: QueryContext
): (row: R) => boolean {
    if (leaf.right.kind === 'dateLiteral') {
        return dateTest(leaf, source, leaf.right);
    }
    if (leaf.operator === 'includes' || leaf.operator === 'excludes') {
        return multiTest(leaf, source, context);
    }
    const value = literalValue(leaf.right, context);
    if (leaf.operator === 'like') {
        // a bound collection: any of its patterns
        const patterns = (value instanceof ApexList || value instanceof ApexSet ? [...value] : [value]).map(
            likePattern
        );
        return (row) => {
            const text = source.read(row);
            return typeof text === 'string' && patterns.some((pattern) => pattern.test(text));
        };
    }
    const wanted = comparable(source.field, value);
    const { operator } = leaf;
    if (value === '' && (operator === '>' || operator === '>=')) {
        // what there is comes behind an empty text
        return (row) => comparable(source.field, source.read(row)) !== null;
    }
    return (row) => compares(operator, comparable(source.field, source.read(row)), wanted);
}

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** `= null` finds empties, `!= 'x'` finds them too, `<` and the like never do (platform notes, item 35). */
function compares(operator: Operator, value: Comparable | null, wanted: Comparable | null): boolean {
    if (value === null || wanted === null) {
        return operator === '=' ? value === wanted : operator === '!=' ? value !== wanted : false;
    }
    const order = compareComparables(value, wanted);
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}

function dateTest<R>(
    leaf: Leaf & { kind: 'compare' },
    source: ValueSource<R>,
    literal: SoqlValue & { kind: 'dateLiteral' }
) {
    const range = dateLiteral(literal.name, literal.n);
    const instants = source.field.type === 'DateTime';
    const [from, to] = instants ? [dayStart(range.from), dayStart(range.to)] : [range.from, range.to];
    return (row: R): boolean => {
        const value = comparable(source.field, source.read(row)) as number | null;
        if (value === null) {
            return leaf.operator === '!=';
        }
        switch (leaf.operator) {
            case '=':
                return value >= from && value < to;
            case '!=':
                return value < from || value >= to;
            case '<':
                return value < from;
            case '<=':
                return value < to;
            case '>':
                return value >= to;
            case '>=':
                return value >= from;
            default:
                throw new Refused(`SOQL ${leaf.operator} with a date literal`);
        }
    };
}

function multiTest<R>(
    leaf: Leaf & { kind: 'compare' },
    source: ValueSource<R>,
    context: QueryContext
): (row: R) => boolean {
    const list = leaf.right.kind === 'list' ? leaf.right.values : [leaf.right];
    const groups = list.map((one) => String(literalValue(one, context)).toLowerCase().split(';'));
    return (row) => {
        const held = String(source.read(row) ?? '')
            .toLowerCase()
            .split(';');
        const found = groups.some((group) => group.every((one) => held.includes(one)));
        return leaf.operator === 'includes' ? found : !found;
    };
}

function inTest<R>(leaf: Leaf & { kind: 'in' }, source: ValueSource<R>, context: QueryContext): (row: R) => boolean {
    if (!('kind' in leaf.right) && leaf.right.some((one) => one.kind === 'dateLiteral')) {
        // a literal that means a range of days holds every day of it
        const { left, at, negated } = leaf;
        const tests = leaf.right.map((right) =>
            compareTest({ kind: 'compare', operator: '=', left, right, at }, source, context)
        );
        return (row) => tests.some((test) => test(row)) !== negated;
    }
    const wanted = new Set(inValues(leaf, context).map((value) => key(comparable(source.field, value))));
    if (leaf.negated && 'kind' in leaf.right && leaf.right.kind === 'subquery') {
        // an anti-join leaves rows without a value out
        return (row) => {
            const value = comparable(source.field, source.read(row));
            return value !== null && !wanted.has(key(value));
        };
    }
    return (row) => wanted.has(key(comparable(source.field, source.read(row)))) !== leaf.negated;
}

/** The values of an IN list, a bound collection or a semi-join. */
export function inValues(leaf: Leaf & { kind: 'in' }, context: QueryContext): ApexValue[] {
    const { right } = leaf;
    if (!('kind' in right)) {
        return right.map((value) => literalValue(value, context));
    }
    if (right.kind === 'subquery') {
        return semiJoinValues(right.query, context);
    }
    const bound = context.bind(right.index, right.name);
    if (bound instanceof ApexList || bound instanceof ApexSet) {
        return [...bound];
    }
    return bound === null ? nullPointer() : [bound];
}

function key(value: Comparable | null): unknown {
    return value !== null && typeof value === 'object' ? value.value.toString() : value;
}
