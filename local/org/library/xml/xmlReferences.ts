import { XmlFault } from './xmlFault.ts';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The text of the reference that begins at `start`, and where it ends.
 *
 * @param anyEntity an entity that XML does not define reads as its own name
 * @throws XmlFault for an unknown entity or an ampersand that begins no reference
 */
export function referenceAt(text: string, start: number, anyEntity: boolean): { text: string; end: number } {
    const found = /&(?:#(\d+)|#x([\da-fA-F]+)|([A-Za-z_][\w.-]*));/y;
    found.lastIndex = start;
    const [all, decimal, hexadecimal, name] = found.exec(text) ?? [];
    if (all === undefined) {
        throw new XmlFault('malformed', start + 1, 'entity reference names must end with a semicolon');
    }
    const end = start + all.length;
    if (name === undefined) {
        return { text: String.fromCodePoint(parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10)), end };
    }
    const known = named[name] ?? (anyEntity ? name : undefined);
    if (known === undefined) {
        throw new XmlFault('entity', end, name);
    }
    return { text: known, end };
}

/** The value of an attribute: references resolved, blanks made spaces. `at` is where it begins in the whole text. */
export function charactersOf(raw: string, at: number, anyEntity: boolean): string {
    const spaced = raw.replace(/\r\n|[\t\r\n]/g, ' ');
    let result = '';
    for (let index = 0; index < spaced.length; ) {
        if (spaced[index] !== '&') {
            result += spaced[index++];
            continue;
        }
        try {
            const { text, end } = referenceAt(spaced, index, anyEntity);
            result += text;
            index = end;
        } catch (fault) {
            throw fault instanceof XmlFault ? new XmlFault(fault.kind, at + fault.offset, fault.subject) : fault;
        }
    }
    return result;
}
