/**
 * What is wrong with a text, and where. The shape of the checker's problems, so that both kinds print alike.
 * Lines and columns count from 1.
 */
export interface SyntaxProblem {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly kind: 'error';
}

/** Reading order: the first problem of a text is the one to show, the later ones are often its echo. */
export function byPlace(a: SyntaxProblem, b: SyntaxProblem): number {
    return a.line - b.line || a.column - b.column;
}
