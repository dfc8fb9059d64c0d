/** A tree without its places, for comparing shapes in tests. */
export function outline(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(outline);
    if (typeof node === 'bigint') return `${node}n`;
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).filter(([key]) => key !== 'at' && key !== 'end' && key !== 'file');
    return Object.fromEntries(entries.map(([key, value]) => [key, outline(value)]));
}
