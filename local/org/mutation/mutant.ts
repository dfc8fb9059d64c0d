/** One small way to break a class or trigger: a piece of its text, and what stands there instead. */
export interface Mutant {
    /** Relative to the project. */
    readonly file: string;
    /** Class or trigger. */
    readonly unit: string;
    /** Where the piece begins, from 1. */
    readonly line: number;
    readonly column: number;
    /** The kind of the change, for people: `condition`, `return value` … */
    readonly change: string;
    /** Offsets into the text of the file. */
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly after: string;
}

/** The text of the file with the mutant in it. */
export function mutated(text: string, mutant: Mutant): string {
    return text.slice(0, mutant.start) + mutant.after + text.slice(mutant.end);
}
