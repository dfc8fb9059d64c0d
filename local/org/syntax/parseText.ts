import type { ApexParser, ApexToken } from '@apexdevtools/apex-parser';
import { ApexParserFactory } from '@apexdevtools/apex-parser';
import { hideFurtherBrackets } from './rules/arraysOfArrays.ts';
import { checkTokens } from './rules/checkTokens.ts';
import { nestedTooDeeply } from './rules/nestedTooDeeply.ts';
import type { ParseResult } from './parseResult.ts';
import type { SourceText } from './ast/place.ts';
import { SyntaxErrorListener } from './errors/syntaxErrorListener.ts';
import { byPlace, type SyntaxProblem } from './errors/syntaxProblem.ts';
import { TreeBuilder } from './build/treeBuilder.ts';

/**
 * Runs one rule of the grammar over a whole text and builds a tree from what it found. Of several syntax errors only
 * the first is reported: the others are mostly its echo. Nesting beyond the stack is an error of the text, not a crash.
 */
export function parseText<Context, T>(
    source: SourceText,
    rule: (parser: ApexParser) => Context,
    build: (builder: TreeBuilder, context: Context) => T
): ParseResult<T> {
    try {
        const { context, problems, arrayDepths } = runGrammar(source, rule);
        if (problems.length) return failed([problems[0]!]);
        const builder = new TreeBuilder(source.file, arrayDepths);
        const unit = build(builder, context);
        return builder.problems.length ? failed(builder.problems.sort(byPlace)) : { unit, problems: [] };
    } catch (error) {
        if (error instanceof RangeError) return failed([tooDeep(source)]);
        throw error;
    }
}

function runGrammar<Context>(source: SourceText, rule: (parser: ApexParser) => Context) {
    const listener = new SyntaxErrorListener(source);
    const { parser } = ApexParserFactory.createLexerAndParser(source.text, listener);
    const stream = parser.getTokenStream() as { fill?: () => void; tokens?: ApexToken[] };
    stream.fill?.();
    const tokens = (stream.tokens ?? []).filter((token) => token.channel === 0);
    if (nesting(tokens) > deepest) throw new RangeError(nestedTooDeeply);
    const arrayDepths = hideFurtherBrackets(tokens);
    const context = rule(parser);
    const problems = [...checkTokens(source, tokens), ...listener.problems, ...leftOver(source, parser)];
    return { context, problems: problems.sort(byPlace), arrayDepths };
}

/** The grammar takes a time that grows with the square of the nesting and more; beyond this it would seem to hang. */
const deepest = 1500;

/** How many brackets are open at once. */
function nesting(tokens: readonly ApexToken[]): number {
    let open = 0;
    let most = 0;
    for (const { text } of tokens) {
        if (text === '(' || text === '{' || text === '[') most = Math.max(most, ++open);
        else if (text === ')' || text === '}' || text === ']') open--;
    }
    return most;
}

/** Some rules (a query) end where they are content; what follows must be the end of the text. */
function leftOver(source: SourceText, parser: ApexParser): SyntaxProblem[] {
    const token = parser.getCurrentToken();
    if (token.type === endOfText) return [];
    const message = `Unexpected token '${token.text}'.`;
    return [{ file: source.file, line: token.line, column: token.column + 1, message, kind: 'error' }];
}

/** ANTLR's token type of the end of the text. */
const endOfText = -1;

function failed<T>(problems: readonly SyntaxProblem[]): ParseResult<T> {
    return { unit: null, problems };
}

function tooDeep(source: SourceText): SyntaxProblem {
    return { file: source.file, line: 1, column: 1, message: nestedTooDeeply, kind: 'error' };
}
