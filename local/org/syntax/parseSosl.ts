import type { SoqlBind, SoqlNumber, SoqlQuery } from './ast/soqlAst.ts';
import type { SearchScope, SoslQuery } from './ast/soslAst.ts';
import { stringValue } from './build/unescapeString.ts';
import { SoqlSyntaxError } from './errors/soqlSyntaxError.ts';
import { parseSoql } from './parseSoql.ts';

/**
 * A search (SOQL and SOSL Reference, "SOSL Syntax"). What stands in parentheses behind an object of RETURNING is read as
 * the SOQL query that it is; binds carry the text after the colon as `name`.
 * @throws SoqlSyntaxError in the words of a QueryException.
 */
export function parseSosl(text: string): SoslQuery {
    const rest = new Rest(text);
    rest.expect('FIND');
    const find = rest.searchTerm();
    const scope = rest.takes('IN') ? rest.scope() : 'all';
    const specs = rest.takes('RETURNING') ? rest.objects() : [];
    const { access, refused } = rest.withClauses();
    const limit = rest.takes('LIMIT') ? rest.number() : null;
    if (rest.takes('UPDATE')) {
        rest.rest();
        refused.push('SOSL UPDATE');
    }
    rest.end();
    const returning = specs.map((spec) => ({ ...parseSoql(spec), ...(access === null ? {} : { access }) }));
    return { find, scope, returning, limit, refused };
}

type Access = SoqlQuery['access'];

const accessModes: Readonly<Record<string, Access>> = {
    user_mode: 'user',
    system_mode: 'system',
    security_enforced: 'securityEnforced'
};

/** Reads a search from left to right. */
class Rest {
    #text: string;

    constructor(text: string) {
        this.#text = text.trim();
    }

    /** Takes a keyword when it comes next. */
    takes(word: string): boolean {
        return this.#match(new RegExp(`^${word}\\b`, 'i')) !== null;
    }

    expect(word: string): void {
        if (!this.takes(word)) {
            this.fail();
        }
    }

    fail(): never {
        const token = /^\w+|^\S/.exec(this.#text)?.[0] ?? '<EOF>';
        throw new SoqlSyntaxError(`unexpected token: '${token}'`, { line: 1, column: 1 });
    }

    /** `'term'`, `{term}` as the API writes it, or a bind. */
    searchTerm(): SoslQuery['find'] {
        const quoted = this.#match(/^'(?:[^'\\]|\\.)*'/s);
        if (quoted !== null) {
            return { kind: 'string', value: stringValue(quoted) };
        }
        const braced = this.#match(/^\{(?:[^}\\]|\\.)*\}/s);
        return braced === null ? this.#bind() : { kind: 'string', value: braced.slice(1, -1) };
    }

    scope(): SearchScope {
        const word = this.#match(/^(ALL|NAME|EMAIL|PHONE|SIDEBAR)\s+FIELDS\b/i) ?? this.fail();
        return word.split(/\s/)[0]!.toLowerCase() as SearchScope;
    }

    /** Each object of RETURNING as the text of a query. */
    objects(): string[] {
        const found: string[] = [];
        do {
            const name = this.#match(/^\w+/) ?? this.fail();
            found.push(queryText(name, this.#match(/^\(/) === null ? 'Id' : this.#inParentheses()));
        } while (this.#match(/^,/) !== null);
        return found;
    }

    /** What WITH asks for: the access mode, and the names of what the local org does not do. */
    withClauses(): { access: Access; refused: string[] } {
        let access: Access = null;
        const refused: string[] = [];
        while (this.takes('WITH')) {
            const name = this.#match(/^\w+(\s+CATEGORY)?/i) ?? this.fail();
            const mode = accessModes[name.toLowerCase()];
            this.#match(/^(=\s*('[^']*'|:\s*[\w.]+|\w+)|\([^)]*\)|IN\s*\([^)]*\))/i);
            if (/category$/i.test(name)) {
                this.#match(/^.*?(?=\b(?:WITH|LIMIT|UPDATE)\b|$)/is);
            }
            if (mode) {
                access = mode;
            } else if (!/^(spell_correction|metadata)$/i.test(name)) {
                refused.push(`SOSL WITH ${name.toUpperCase().replace(/\s+/, ' ')}`);
            }
        }
        return { access, refused };
    }

    number(): SoqlNumber {
        const digits = this.#match(/^\d+/);
        return digits === null ? this.#bind() : { kind: 'number', value: Number(digits) };
    }

    rest(): void {
        this.#text = '';
    }

    end(): void {
        if (this.#text !== '') {
            this.fail();
        }
    }

    #bind(): SoqlBind {
        const bind = this.#match(/^:\s*[\w.]+/) ?? this.fail();
        return { kind: 'bind', index: 0, name: bind.slice(1).trim() };
    }

    /** Up to the parenthesis that closes; texts may contain some. */
    #inParentheses(): string {
        let depth = 1;
        for (const token of this.#text.matchAll(/'(?:[^'\\]|\\.)*'|[()]/gs)) {
            depth += token[0] === '(' ? 1 : token[0] === ')' ? -1 : 0;
            if (depth === 0) {
                const inner = this.#text.slice(0, token.index);
                this.#text = this.#text.slice(token.index + 1).trim();
                return inner;
            }
        }
        return this.fail();
    }

    #match(pattern: RegExp): string | null {
        const found = pattern.exec(this.#text)?.[0] ?? null;
        if (found !== null) {
            this.#text = this.#text.slice(found.length).trim();
        }
        return found;
    }
}

/** `Account`, `Name WHERE Name != null LIMIT 3` → the query that it stands for. */
function queryText(object: string, inside: string): string {
    const clause = clauseStart(inside);
    return `SELECT ${inside.slice(0, clause).trim() || 'Id'} FROM ${object} ${inside.slice(clause)}`;
}

/** Where the clauses behind the fields begin. */
function clauseStart(text: string): number {
    return (
        [...text.matchAll(/'(?:[^'\\]|\\.)*'|\b(USING|WHERE|ORDER\s+BY|LIMIT|OFFSET)\b/gis)].find((one) => one[1])
            ?.index ?? text.length
    );
}
