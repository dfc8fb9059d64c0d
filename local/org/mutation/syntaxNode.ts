import type { ApexParserRuleContext, ApexTerminalNode } from '@apexdevtools/apex-parser';

/** A node of the parser's own tree, which knows where its text ends; the tree of `syntax/` knows only where it begins. */
export type SyntaxNode = ApexParserRuleContext | ApexTerminalNode;

/** Its parts in order; a single word or sign has none. */
export function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
    return 'symbol' in node ? [] : ((node as { children?: SyntaxNode[] | null }).children ?? []);
}

/** Offsets of its first character and behind its last one. */
export function rangeOf(node: SyntaxNode): { readonly start: number; readonly end: number } {
    const [first, last] = 'symbol' in node ? [node.symbol, node.symbol] : [node.start, node.stop ?? node.start];
    return { start: first.start, end: last.stop + 1 };
}

export function placeOf(node: SyntaxNode): { readonly line: number; readonly column: number } {
    const token = 'symbol' in node ? node.symbol : node.start;
    return { line: token.line, column: token.column + 1 };
}
