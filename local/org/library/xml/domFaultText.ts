import { positionOf, type XmlFault } from './xmlFault.ts';

/** Events as the parser behind Dom.Document names the last one it saw. */
export type LastEvent = 'START_DOCUMENT' | 'START_TAG' | 'END_TAG' | 'TEXT' | 'COMMENT';

/**
 * What Dom.Document.load says about a text that is not well-formed: the words of the XML pull parser (XPP3), as posts
 * quote them from orgs.
 */
export function domFaultText(source: string, fault: XmlFault, last: LastEvent): string {
    const { kind, subject, open } = fault;
    const where = whereOf(source, fault, last);
    const failed = (message: string): string => `Failed to parse XML due to: ${message} (position: ${where}) `;
    switch (kind) {
        case 'empty':
            return source === ''
                ? 'Encountered premature end of XML: input contained no data'
                : `Encountered premature end of XML: no more data available ${where}`;
        case 'unclosed':
            return `Encountered premature end of XML: no more data available - expected end tag </${subject}> to close start tag <${subject}> from line ${open!.line}, parser stopped on ${where}`;
        case 'mismatch':
            return failed(
                `end tag name </${subject}> must be the same as start tag <${open!.name}> from line ${open!.line}`
            );
        case 'extraTag':
            return failed(`start tag not allowed in epilog but got ${printable(subject)}`);
        case 'prologText':
            return failed(`only whitespace content allowed before start tag and not ${printable(subject)}`);
        case 'epilogText':
            return failed(`in epilog non whitespace content is not allowed but got ${printable(subject)}`);
        case 'duplicate':
            return failed(`duplicated attributes ${subject} and ${subject}`);
        case 'unbound':
            return failed(`could not determine namespace bound to element prefix ${subject}`);
        case 'entity':
            return failed(`could not resolve entity named '${subject}'`);
        case 'malformed':
            return failed(subject);
    }
}

function whereOf(source: string, fault: XmlFault, last: LastEvent): string {
    const { line, column } = positionOf(source, fault.offset);
    const from = fragmentStart(source, fault.offset);
    const fragment = (from > 0 ? '...' : '') + [...source.slice(from, fault.offset)].map(printable).join('');
    return `${last}${fragment === '' ? '' : ` seen ${fragment}...`} @${line}:${Math.max(1, column - 1)}`;
}

/** The parser shows about the last 65 characters, from the beginning of a tag where one is near. */
function fragmentStart(source: string, end: number): number {
    if (end <= 65) {
        return 0;
    }
    const near = end - 10;
    const tag = source.slice(end - 65, near - 10).lastIndexOf('<');
    return tag === -1 ? end - 66 : end - 65 + tag;
}

function printable(char: string): string {
    const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const code = char.charCodeAt(0);
    return escapes[char] ?? (code > 127 || code < 32 ? `\\u${code.toString(16)}` : char);
}
