import type { SyntaxProblem } from './errors/syntaxProblem.ts';

/** Either a tree and no problems, or no tree and at least one problem. */
export interface ParseResult<T> {
    readonly unit: T | null;
    readonly problems: readonly SyntaxProblem[];
}
