/** The namespaces that prefixes stand for within an element, its own declarations first. */
export class XmlScope {
    readonly outer: XmlScope | null;
    /** Prefix (empty for the default namespace) to URI, in the order of declaration. */
    readonly declared = new Map<string, string>();

    constructor(outer: XmlScope | null) {
        this.outer = outer;
    }

    /** undefined for a prefix that nothing declares. */
    uriOf(prefix: string): string | undefined {
        const own = this.declared.get(prefix);
        return own ?? (this.outer ? this.outer.uriOf(prefix) : predefined.get(prefix));
    }

    prefixOf(uri: string): string | undefined {
        const own = [...this.declared].find(([, declared]) => declared === uri)?.[0];
        return own ?? this.outer?.prefixOf(uri);
    }
}

const predefined: ReadonlyMap<string, string> = new Map([
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
    ['xmlns', 'http://www.w3.org/2000/xmlns/']
]);
