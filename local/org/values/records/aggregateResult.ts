import { hashOf, sameValue } from '../equality.ts';
import { raise } from '../exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';
import { concatText } from '../text.ts';
import type { ApexValue, ValueProtocol } from '../value.ts';

/** A row of a query with aggregates or GROUP BY: values by alias. */
export class AggregateResult implements ValueProtocol {
    /** Names as the query writes them, or `expr0`. */
    readonly values: ReadonlyMap<string, ApexValue>;
    readonly #byName: ReadonlyMap<string, ApexValue>;

    constructor(values: ReadonlyMap<string, ApexValue>) {
        this.values = values;
        this.#byName = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
    }

    get runtimeType(): RuntimeType {
        return typeNamed('AggregateResult');
    }

    get(alias: string): ApexValue {
        const value = this.#byName.get(alias.toLowerCase());
        return value !== undefined
            ? value
            : raise('System.SObjectException', `Invalid field ${alias} for AggregateResult`);
    }

    /** As records answer: null for what the row does not have. */
    getByName(alias: string): ApexValue {
        return this.#byName.get(alias.toLowerCase()) ?? null;
    }

    /** By content, like records. */
    apexEquals(other: unknown): boolean {
        return (
            other instanceof AggregateResult &&
            other.#byName.size === this.#byName.size &&
            [...this.#byName].every(([name, value]) => sameValue(value, other.#byName.get(name) ?? null))
        );
    }

    apexHash(): number {
        return [...this.#byName.values()].reduce<number>((sum, value) => (sum + hashOf(value)) | 0, 0);
    }

    apexText(): string {
        const parts = [...this.values].map(([name, value]) => `${name}=${concatText(value)}`);
        return `AggregateResult:{${parts.join(', ')}}`;
    }
}
