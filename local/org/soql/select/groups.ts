import type { Row } from '../../store/row.ts';
import { keyOf } from '../../values/collections/keyOf.ts';
import type { ApexValue } from '../../values/value.ts';
import type { ValueSource } from '../filter/operand.ts';

/** Rows with equal keys. In a subtotal some of the GROUP BY fields do not count: they read as null. */
export interface Group {
    readonly rows: readonly Row[];
    readonly set: ReadonlySet<number>;
}

/** Which of the GROUP BY fields count: all; with ROLLUP ever fewer from the right; with CUBE every choice of them. */
export function groupingSets(kind: 'plain' | 'rollup' | 'cube', fields: number): ReadonlySet<number>[] {
    const all = Array.from({ length: fields }, (_, index) => index);
    switch (kind) {
        case 'plain':
            return [new Set(all)];
        case 'rollup':
            return [...all, fields].map((_, index) => new Set(all.slice(0, fields - index)));
        case 'cube':
            return Array.from(
                { length: 2 ** fields },
                (_, bits) => new Set(all.filter((index) => !(bits & (1 << index))))
            );
    }
}

/** The rows of each group, in the order in which the groups came up. */
export function grouped(rows: readonly Row[], by: readonly ValueSource[], set: ReadonlySet<number>): Group[] {
    if (by.length === 0) {
        return [{ rows, set }];
    }
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
        const key = JSON.stringify(
            by.map((source, index) => (set.has(index) ? String(groupKey(source.read(row))) : ''))
        );
        const group = groups.get(key);
        if (group) {
            group.push(row);
        } else {
            groups.set(key, [row]);
        }
    }
    return [...groups.values()].map((group) => ({ rows: group, set }));
}

/** Texts without regard to case, everything else by value. */
export function groupKey(value: ApexValue): unknown {
    return typeof value === 'string' ? `s${value.toLowerCase()}` : value === null ? 'null' : keyOf(value);
}
