/** `origin` is neither mapped nor on this machine; nothing leaves it. */
export class UnmappedOrigin extends Error {
    readonly origin: string;

    constructor(origin: string) {
        super(
            `No way to ${origin}: it has no entry under "network" in the configuration, and it is not on this machine`
        );
        this.origin = origin;
    }
}

/**
 * Where the org's requests really go. The package keeps its production addresses; the last thing before the wire is this
 * table of origins. Loopback addresses go where they say.
 */
export class NetworkMap {
    readonly #bases = new Map<string, string>();

    constructor(entries: Readonly<Record<string, string>>) {
        for (const [origin, base] of Object.entries(entries)) {
            const target = new URL(base);
            if (!isLoopback(target)) {
                throw new Error(`network: ${origin} leads to ${base}, which is not on this machine`);
            }
            this.#bases.set(new URL(origin).origin, base.replace(/\/+$/, ''));
        }
    }

    /** The address on this machine for a production address. @throws UnmappedOrigin */
    resolve(address: string): string {
        const url = new URL(address);
        const base = this.#bases.get(url.origin);
        if (base !== undefined) {
            return `${base}${url.pathname}${url.search}`;
        }
        if (isLoopback(url)) {
            return address;
        }
        throw new UnmappedOrigin(url.origin);
    }
}

function isLoopback(url: URL): boolean {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
