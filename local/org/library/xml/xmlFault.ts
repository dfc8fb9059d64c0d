/** What is wrong with an XML text; each of the two parsers says it in its own words. */
export type XmlFaultKind =
    | 'empty'
    | 'unclosed'
    | 'mismatch'
    | 'extraTag'
    | 'prologText'
    | 'epilogText'
    | 'duplicate'
    | 'unbound'
    | 'entity'
    | 'malformed';

/** An XML text that is not well-formed. */
export class XmlFault extends Error {
    readonly kind: XmlFaultKind;
    /** Characters read when it was noticed. */
    readonly offset: number;
    /** The element, prefix, attribute, entity or character at fault, or the whole message of a `malformed` text. */
    readonly subject: string;
    /** The element that should have been closed, and the line that opened it. */
    readonly open: { readonly name: string; readonly line: number } | null;

    constructor(kind: XmlFaultKind, offset: number, subject: string, open: XmlFault['open'] = null) {
        super(`${kind}: ${subject}`);
        this.kind = kind;
        this.offset = offset;
        this.subject = subject;
        this.open = open;
    }
}

/** Line and column (both from 1) of the character that follows `offset` characters. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
