/** A path relative to another one, without `.` and `..` (RFC 2396, section 5.2). */
export function resolvePath(base: string, relative: string): string {
    const joined = relative.startsWith('/')
        ? relative
        : `${base.slice(0, base.lastIndexOf('/') + 1) || '/'}${relative}`;
    const kept: string[] = [];
    const segments = joined.split('/');
    segments.forEach((segment, at) => {
        const last = at === segments.length - 1;
        if (segment === '.') {
            kept.push(...(last ? [''] : []));
        } else if (segment === '..' && kept.length > 1 && kept.at(-1) !== '..') {
            kept.pop();
            kept.push(...(last ? [''] : []));
        } else {
            kept.push(segment);
        }
    });
    return kept.join('/');
}
