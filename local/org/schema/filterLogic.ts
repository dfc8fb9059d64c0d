/** How the items of a filter go together: `1 AND (2 OR 3)`. Items count from 0 here. */
export type FilterLogic =
    | { readonly kind: 'item'; readonly index: number }
    | { readonly kind: 'not'; readonly of: FilterLogic }
    | { readonly kind: 'and' | 'or'; readonly parts: readonly FilterLogic[] };

/** Every item must hold, as without a logic of its own. */
export function allItems(count: number): FilterLogic {
    return { kind: 'and', parts: Array.from({ length: count }, (_, index) => ({ kind: 'item', index })) };
}

/**
 * Reads the `booleanFilter` of metadata. Salesforce takes AND and OR beside one another only in parentheses, and wants
 * every item to be named.
 * @throws Error with what is wrong
 */
export function parseFilterLogic(text: string, count: number): FilterLogic {
    const tokens = text.match(/\d+|[a-z]+|\S/gi) ?? [];
    const named = new Set<number>();
    let at = 0;
    const word = (): string => (tokens[at] ?? '').toUpperCase();
    const primary = (): FilterLogic => {
        const token = word();
        at += 1;
        if (token === 'NOT') return { kind: 'not', of: primary() };
        if (token === '(') {
            const inner = series();
            if (word() !== ')') throw new Error(`${text}: a parenthesis is not closed`);
            at += 1;
            return inner;
        }
        if (!/^\d+$/.test(token)) throw new Error(`${text}: ${token === '' ? 'the end' : token} is not expected`);
        const index = Number(token) - 1;
        if (index < 0 || index >= count) throw new Error(`${text}: there is no item ${token}`);
        named.add(index);
        return { kind: 'item', index };
    };
    const series = (): FilterLogic => {
        const parts = [primary()];
        const operator = word();
        if (operator !== 'AND' && operator !== 'OR') return parts[0]!;
        while (word() === operator) {
            at += 1;
            parts.push(primary());
        }
        if (/^(AND|OR)$/.test(word())) throw new Error(`${text}: AND and OR need parentheses`);
        return { kind: operator === 'AND' ? 'and' : 'or', parts };
    };
    const logic = series();
    if (at < tokens.length) throw new Error(`${text}: ${tokens[at]} is not expected`);
    const missing = Array.from({ length: count }, (_, index) => index).find((index) => !named.has(index));
    if (missing !== undefined) throw new Error(`${text}: item ${missing + 1} is not used`);
    return logic;
}

/** Whether a filter holds; items are asked for only as far as they decide. */
export function logicHolds(logic: FilterLogic, item: (index: number) => boolean): boolean {
    switch (logic.kind) {
        case 'item':
            return item(logic.index);
        case 'not':
            return !logicHolds(logic.of, item);
        case 'and':
            return logic.parts.every((part) => logicHolds(part, item));
        case 'or':
            return logic.parts.some((part) => logicHolds(part, item));
    }
}
