/** One thing that must be true at the end of a step, and what was seen when it is not. */
export interface Expectation {
    readonly what: string;
    readonly holds: boolean;
    readonly seen: string;
}

/** A scenario while it is played: says what it does, and collects what held. */
export class Journey {
    readonly name: string;
    readonly expectations: Expectation[] = [];
    readonly #tell: (line: string) => void;

    constructor(name: string, tell: (line: string) => void) {
        this.name = name;
        this.#tell = tell;
    }

    step(what: string): void {
        this.#tell(`— ${what}`);
    }

    expect(what: string, holds: boolean, seen: unknown): void {
        this.expectations.push({ what, holds, seen: holds ? '' : JSON.stringify(seen) });
        this.#tell(`${holds ? '  ✔' : '  ✘'} ${what}${holds ? '' : ` — seen: ${JSON.stringify(seen)}`}`);
    }

    get held(): boolean {
        return this.expectations.length > 0 && this.expectations.every((one) => one.holds);
    }
}
