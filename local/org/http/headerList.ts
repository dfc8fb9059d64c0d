/** HTTP headers: looked up without regard to case, kept in the case in which they were set. */
export class HeaderList {
    readonly #headers = new Map<string, [string, string]>();

    constructor(pairs: Iterable<readonly [string, string]> = []) {
        for (const [name, value] of pairs) {
            this.add(name, value);
        }
    }

    get(name: string): string | null {
        return this.#headers.get(name.toLowerCase())?.[1] ?? null;
    }

    set(name: string, value: string): void {
        this.#headers.set(name.toLowerCase(), [name, value]);
    }

    /** Repeated headers of one name become one, their values separated by commas (RFC 9110, 5.3). */
    add(name: string, value: string): void {
        const before = this.get(name);
        this.set(name, before === null ? value : `${before}, ${value}`);
    }

    has(name: string): boolean {
        return this.#headers.has(name.toLowerCase());
    }

    /** Sorted without regard to case, as HttpResponse.getHeaderKeys tells them. */
    names(): string[] {
        return [...this.#headers.keys()].sort().map((key) => this.#headers.get(key)![0]);
    }

    pairs(): [string, string][] {
        return [...this.#headers.values()];
    }
}
