/** Where a piece of source stands. Lines and columns count from 1, as Salesforce's compile errors do. */
export interface Place {
    readonly line: number;
    readonly column: number;
}

/** A source text and the name people know it by (a path relative to the project, or `anonymous`). */
export interface SourceText {
    readonly file: string;
    readonly text: string;
}
