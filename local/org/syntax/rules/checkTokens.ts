import type { ApexToken } from '@apexdevtools/apex-parser';
import { ApexLexer } from '@apexdevtools/apex-parser';
import { invalidIdentifier } from './invalidIdentifier.ts';
import type { SourceText } from '../ast/place.ts';
import type { SyntaxProblem } from '../errors/syntaxProblem.ts';

/** What the grammar lets through token by token and Salesforce does not. */
export function checkTokens(source: SourceText, tokens: readonly ApexToken[]): SyntaxProblem[] {
    return tokens.flatMap((token, index) => {
        const message = messageFor(token, tokens[index + 1]);
        return message
            ? [{ file: source.file, line: token.line, column: token.column + 1, message, kind: 'error' }]
            : [];
    });
}

function messageFor(token: ApexToken, next: ApexToken | undefined): string | null {
    if (token.type === ApexLexer.StringLiteral && /[\r\n]/.test(token.text)) {
        return 'Illegal string literal: Line breaks are not allowed in string literals';
    }
    // `/*` without its end reaches the grammar as a division and a multiplication that touch.
    if (token.type === ApexLexer.DIV && next?.type === ApexLexer.MUL && next.start === token.stop + 1) {
        return 'Missing closing mark */ on multi-line comment.';
    }
    if (token.type === ApexLexer.Identifier && /[^\x20-\x7e]/.test(token.text)) return invalidIdentifier(token.text);
    return null;
}
