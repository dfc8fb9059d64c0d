import type { SoqlValue } from '../syntax/ast/soqlAst.ts';

/** A field as far as queries restrict its use. */
export interface QueriedField {
    readonly name: string;
    readonly type: string;
    readonly referenceTo: readonly string[];
}

const longText = new Set(['LongTextArea', 'Html', 'EncryptedText']);
const texts = new Set(['Text', 'TextArea', 'Picklist', 'MultiselectPicklist', 'Email', 'Phone', 'Url', 'AutoNumber']);
const compound = new Set(['Address', 'Location']);
const blob = new Set(['Base64']);
const numeric = new Set(['Number', 'Currency', 'Percent', 'Integer', 'Long']);
const dated = new Set(['Date', 'DateTime', 'Time']);
const reference = new Set(['Id', 'Lookup', 'MasterDetail']);

/** Why a field cannot stand in WHERE, null when it can. */
export function filterProblem(field: QueriedField): string | null {
    const closed = longText.has(field.type) || compound.has(field.type) || blob.has(field.type);
    return closed ? `field '${field.name}' can not be filtered in a query call` : null;
}

/** Why a query cannot be ordered by a field. */
export function sortProblem(field: QueriedField): string | null {
    const closed = filterProblem(field) !== null || field.type === 'MultiselectPicklist';
    return closed ? `field '${field.name}' can not be sorted in a query call` : null;
}

/** Why rows cannot be grouped by a field: instants only by a date function, amounts never. */
export function groupProblem(field: QueriedField): string | null {
    const amount = numeric.has(field.type) && field.type !== 'Integer' && field.type !== 'Long';
    const closed = sortProblem(field) !== null || field.type === 'DateTime' || amount;
    return closed ? `field '${field.name}' can not be grouped in a query call` : null;
}

/**
 * Why an aggregate or date function does not take a field (SOQL and SOSL Reference, "Date Functions"); the date of an
 * activity has neither first nor last, as apex-rollup asserts.
 */
export function aggregateProblem(field: QueriedField, name: string): string | null {
    const sums = /^(sum|avg)$/i.test(name) && !numeric.has(field.type);
    const never = field.type === 'Checkbox' || field.name === 'ActivityDate' || filterProblem(field) !== null;
    const extremes = /^(min|max)$/i.test(name) && never;
    const days = /^(calendar|fiscal|day|week)_/i.test(name) && field.type !== 'Date' && field.type !== 'DateTime';
    const instants = /^(hour_in_day|day_only)$/i.test(name) && field.type !== 'DateTime';
    return sums || extremes || days || instants
        ? `field ${field.name} does not support aggregate operator ${name.toUpperCase()}`
        : null;
}

/** Why an operator does not go with a field. */
export function operatorProblem(field: QueriedField, operator: string): string | null {
    const multi = field.type === 'MultiselectPicklist';
    if (operator === 'includes' || operator === 'excludes') {
        return multi ? null : `includes or excludes operator only valid on multipicklist field`;
    }
    if (operator === 'like' && reference.has(field.type)) {
        return 'invalid operator on id field';
    }
    const text = !numeric.has(field.type) && !dated.has(field.type) && field.type !== 'Checkbox';
    const ordering = /^[<>]=?$/.test(operator);
    return (operator === 'like' && !text) || (ordering && (field.type === 'Checkbox' || multi))
        ? `invalid operator on ${apiType(field).toLowerCase()} field`
        : null;
}

/** Why a literal does not go with a field; binds are judged by their types. */
export function literalProblem(field: QueriedField, value: SoqlValue): string | null {
    if (value.kind === 'bind' || value.kind === 'null' || value.kind === 'list') {
        return null;
    }
    const type = apiType(field);
    if (!fits(type, value)) {
        const quotes = type === 'string' || reference.has(field.type);
        const rest = quotes ? 'and should be enclosed in quotes' : 'and should not be enclosed in quotes';
        return `value of filter criterion for field '${field.name}' must be of type ${type} ${rest}`;
    }
    const byId = reference.has(field.type) && !field.referenceTo.some((object) => /^\w+Definition$/.test(object));
    const bad = byId && value.kind === 'string' && !isIdText(value.value);
    return bad ? `invalid ID field: ${value.value}` : null;
}

function fits(type: string, value: SoqlValue): boolean {
    switch (type) {
        case 'string':
        case 'ID':
        case 'reference':
            return value.kind === 'string';
        case 'boolean':
            return value.kind === 'boolean';
        case 'double':
        case 'int':
            return value.kind === 'number';
        case 'currency':
            return value.kind === 'number' || value.kind === 'currency';
        case 'date':
            return value.kind === 'date' || value.kind === 'dateLiteral';
        case 'dateTime':
            return value.kind === 'datetime' || value.kind === 'dateLiteral';
        default:
            return true;
    }
}

function apiType({ type }: QueriedField): string {
    switch (type) {
        case 'Id':
            return 'ID';
        case 'Lookup':
        case 'MasterDetail':
            return 'reference';
        case 'Checkbox':
            return 'boolean';
        case 'Currency':
            return 'currency';
        case 'Integer':
        case 'Long':
            return 'int';
        case 'Number':
        case 'Percent':
            return 'double';
        case 'Date':
            return 'date';
        case 'DateTime':
            return 'dateTime';
        default:
            return texts.has(type) ? 'string' : 'any';
    }
}

/** 15 or 18 letters and digits; an empty text is no value. Definitions are referred to by name. */
function isIdText(text: string): boolean {
    return text === '' || /^[a-z0-9]{15}([a-z0-9]{3})?$/i.test(text);
}
