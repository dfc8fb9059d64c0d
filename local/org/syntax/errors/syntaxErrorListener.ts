import type { ApexToken } from '@apexdevtools/apex-parser';
import { ApexErrorListener, InterfaceBodyContext } from '@apexdevtools/apex-parser';
import { lexerMessage } from './lexerMessage.ts';
import { isOfWholeStatement, parserMessage } from './parserMessage.ts';
import type { SourceText } from '../ast/place.ts';
import type { SyntaxProblem } from './syntaxProblem.ts';

/** The generated parser, at the rule that it is in. */
interface Recognizing {
    readonly _ctx?: { readonly start?: ApexToken };
}

/** Collects what lexer and parser complain about, in Salesforce's words. */
export class SyntaxErrorListener extends ApexErrorListener {
    readonly problems: SyntaxProblem[] = [];
    readonly source: SourceText;

    constructor(source: SourceText) {
        super();
        this.source = source;
    }

    override syntaxError(
        ...[recognizer, symbol, line, column, message]: Parameters<ApexErrorListener['syntaxError']>
    ): void {
        const token = typeof symbol === 'object' && symbol !== null ? symbol : null;
        const rule = (recognizer as Recognizing)._ctx;
        const inInterface = rule instanceof InterfaceBodyContext;
        const text = token ? parserMessage(message, token.text, inInterface) : lexerMessage(message);
        const begin = isOfWholeStatement(text) ? rule?.start : undefined;
        const place = { line: begin?.line ?? line, column: (begin?.column ?? column) + 1 };
        this.problems.push({ file: this.source.file, ...place, message: text, kind: 'error' });
    }

    /** The tool calls `syntaxError`; this shorter form is never reached. */
    override apexSyntaxError(): void {}
}
