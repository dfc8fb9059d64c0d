interface Shape {
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly items?: Shape;
}

/**
 * The same JSON with the property names that the shape declares, found without regard to case (contract 2.1); members
 * that the shape does not know are left out. When a name comes twice in different case, the last one holds.
 */
export function canonicalNames(value: unknown, shape: object): unknown {
    const { properties, items } = shape as Shape;
    if (Array.isArray(value)) return items ? value.map((one) => canonicalNames(one, items)) : value;
    if (!properties || value === null || typeof value !== 'object') return value;
    const names = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));
    const known: Record<string, unknown> = {};
    for (const [sent, member] of Object.entries(value)) {
        const name = names.get(sent.toLowerCase());
        if (name) known[name] = canonicalNames(member, properties[name]!);
    }
    return known;
}
