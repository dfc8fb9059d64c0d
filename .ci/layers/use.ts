/** One place where a file of room `from` uses something of room `to`. */
export interface Use {
    readonly file: string;
    readonly from: string;
    readonly to: string;
    /** The class or module that is used. */
    readonly what: string;
    readonly allowed: boolean;
}

/** Which rooms a room may use; itself always. */
export type Arrows = Readonly<Record<string, readonly string[]>>;

export function isAllowed(arrows: Arrows, from: string, to: string): boolean {
    return from === to || (arrows[from] ?? []).includes(to);
}
