import type { Comparison, Filter, Literal } from './filter.ts';
import { tokens, type Token } from './tokens.ts';

const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
/** More than any client sends; bounds the work and the depth of a hostile filter. */
const mostTokens = 400;

/** @throws SyntaxError that says what was expected where */
export function parseFilter(text: string): Filter {
    const all = tokens(text);
    if (all.length > mostTokens) throw new SyntaxError(`A filter has at most ${mostTokens} words.`);
    const reader = new Reader(all);
    const filter = reader.either();
    reader.end();
    return filter;
}

class Reader {
    readonly #tokens: readonly Token[];
    #at = 0;

    constructor(all: readonly Token[]) {
        this.#tokens = all;
    }

    either(): Filter {
        let left = this.#both();
        while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#both() };
        return left;
    }

    end(): void {
        if (this.#at < this.#tokens.length) throw this.#expected('the end');
    }

    #both(): Filter {
        let left = this.#one();
        while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#one() };
        return left;
    }

    #one(): Filter {
        if (this.#takeWord('not')) return { kind: 'not', of: this.#one() };
        if (this.#takeMark('(')) {
            const inner = this.either();
            this.#mustTakeMark(')');
            return inner;
        }
        const field = this.#take('word', 'a property name').text;
        return field.endsWith('/any') && this.#takeMark('(') ? this.#any(field.slice(0, -4)) : this.#compare(field);
    }

    #any(collection: string): Filter {
        const variable = this.#take('word', 'a variable').text;
        this.#mustTakeMark(':');
        const of = withoutVariable(this.either(), variable);
        this.#mustTakeMark(')');
        return { kind: 'any', collection, of };
    }

    #compare(field: string): Filter {
        const operator = this.#take('word', comparisons.join(', ')).text;
        if (!comparisons.includes(operator)) throw this.#expected(comparisons.join(', '), this.#at - 1);
        return { kind: 'compare', operator: operator as Comparison, field, value: this.#literal() };
    }

    #literal(): Literal {
        const token = this.#tokens[this.#at];
        const literal = token && literalOf(token);
        if (!literal) throw this.#expected('a value');
        this.#at++;
        return literal;
    }

    #take(kind: Token['kind'], wanted: string): Token {
        const token = this.#tokens[this.#at];
        if (token?.kind !== kind) throw this.#expected(wanted);
        this.#at++;
        return token;
    }

    #takeWord(word: string): boolean {
        return this.#takeIf('word', word);
    }

    #takeMark(mark: string): boolean {
        return this.#takeIf('mark', mark);
    }

    #takeIf(kind: Token['kind'], text: string): boolean {
        const token = this.#tokens[this.#at];
        if (token?.kind !== kind || token.text !== text) return false;
        this.#at++;
        return true;
    }

    #mustTakeMark(mark: string): void {
        if (!this.#takeMark(mark)) throw this.#expected(`'${mark}'`);
    }

    #expected(wanted: string, at = this.#at): SyntaxError {
        const found = this.#tokens[at];
        return new SyntaxError(
            `Expected ${wanted} ${found ? `at position ${found.at}, found '${found.text.slice(0, 40)}'` : 'at the end'}.`
        );
    }
}

function literalOf({ kind, text }: Token): Literal | undefined {
    if (kind === 'text') return { type: 'text', value: text.slice(1, -1).replaceAll("''", "'"), quoted: true };
    if (kind === 'guid' || kind === 'date') return { type: kind, value: text, quoted: false };
    if (kind === 'number') return { type: 'number', value: Number(text), quoted: false };
    if (text === 'null') return { type: 'null', value: null, quoted: false };
    return text === 'true' || text === 'false' ? { type: 'boolean', value: text === 'true', quoted: false } : undefined;
}

/** `t/email` inside `team/any(t:…)` is `email` of the member. */
function withoutVariable(filter: Filter, variable: string): Filter {
    if (filter.kind === 'and' || filter.kind === 'or')
        return {
            ...filter,
            left: withoutVariable(filter.left, variable),
            right: withoutVariable(filter.right, variable)
        };
    if (filter.kind === 'not') return { ...filter, of: withoutVariable(filter.of, variable) };
    if (filter.kind === 'any') throw new SyntaxError('any() inside any() is not supported.');
    if (!filter.field.startsWith(`${variable}/`))
        throw new SyntaxError(
            `Inside any(${variable}:…) properties begin with '${variable}/', '${filter.field}' does not.`
        );
    return { ...filter, field: filter.field.slice(variable.length + 1) };
}
