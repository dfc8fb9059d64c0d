import type { ApexParserRuleContext, ApexTerminalNode, ApexToken } from '@apexdevtools/apex-parser';
import type { Expression } from '../ast/ast.ts';
import type { Place } from '../ast/place.ts';
import { reservedWords } from '../rules/reservedWords.ts';
import type { SyntaxProblem } from '../errors/syntaxProblem.ts';

type Located = ApexParserRuleContext | ApexTerminalNode | ApexToken;

/** What all builders of one text share: its name, the problems met on the way, and the binds of the query at hand. */
export class TreeBuilder {
    readonly file: string;
    readonly problems: SyntaxProblem[] = [];
    /** Filled by `buildBind` while the innermost SOQL or SOSL expression is built. */
    binds: Expression[] = [];

    private readonly arrayDepths: ReadonlyMap<ApexToken, number>;

    constructor(file: string, arrayDepths: ReadonlyMap<ApexToken, number> = new Map()) {
        this.file = file;
        this.arrayDepths = arrayDepths;
    }

    /** How many pairs of brackets stand after `new T`, of which the grammar has seen the first. */
    arrayDepth(brackets: ApexParserRuleContext): number {
        return this.arrayDepths.get(tokenOf(brackets)) ?? 1;
    }

    /** Where a construct begins. */
    at(where: Located): Place {
        const token = tokenOf(where);
        return { line: token.line, column: token.column + 1 };
    }

    /** Notes an error; building goes on, and the caller may return any node: the tree is thrown away. */
    fail(where: Located, message: string): void {
        this.problems.push({ file: this.file, ...this.at(where), message, kind: 'error' });
    }

    /** The text of a declared name; reserved words are errors. */
    name(where: ApexParserRuleContext): string {
        const text = where.getText();
        if (reservedWords.has(text.toLowerCase())) this.fail(where, `Unexpected token '${text}'.`);
        return text;
    }

    /** Runs `work` with an empty list of binds and gives back what it made and the binds that it met, in order. */
    withBinds<T>(work: () => T): { readonly made: T; readonly binds: readonly Expression[] } {
        const outer = this.binds;
        const binds: Expression[] = [];
        this.binds = binds;
        try {
            return { made: work(), binds };
        } finally {
            this.binds = outer;
        }
    }
}

function tokenOf(where: Located): ApexToken {
    if ('start' in where && typeof where.start === 'object') return where.start;
    if ('symbol' in where) return where.symbol;
    return where as ApexToken;
}
