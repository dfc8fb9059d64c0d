import { ApexErrorListener } from '@apexdevtools/apex-parser';
import { lexerMessage } from './lexerMessage.ts';
import { parserMessage } from './parserMessage.ts';
import type { SourceText } from '../ast/place.ts';
import type { SyntaxProblem } from './syntaxProblem.ts';

/** Collects what lexer and parser complain about, in Salesforce's words. */
export class SyntaxErrorListener extends ApexErrorListener {
    readonly problems: SyntaxProblem[] = [];
    readonly source: SourceText;

    constructor(source: SourceText) {
        super();
        this.source = source;
    }

    override syntaxError(...[, symbol, line, column, message]: Parameters<ApexErrorListener['syntaxError']>): void {
        const token = typeof symbol === 'object' && symbol !== null ? symbol : null;
        const text = token ? parserMessage(message, token.text) : lexerMessage(message);
        this.problems.push({ file: this.source.file, line, column: column + 1, message: text, kind: 'error' });
    }

    /** The tool calls `syntaxError`; this shorter form is never reached. */
    override apexSyntaxError(): void {}
}
