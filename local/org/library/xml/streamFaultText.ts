import { positionOf, type XmlFault } from './xmlFault.ts';

/** What XmlStreamReader says about a text that is not well-formed: the words of Java's streaming parser. */
export function streamFaultText(source: string, fault: XmlFault): string {
    return parseErrorText(source, fault.offset, messageOf(fault));
}

/** The frame that Java puts around every message of that parser. */
export function parseErrorText(source: string, offset: number, message: string): string {
    const { line, column } = positionOf(source, offset);
    return `ParseError at [row,col]:[${line},${column}]\nMessage: ${message}`;
}

function messageOf({ kind, subject, open }: XmlFault): string {
    switch (kind) {
        case 'empty':
            return 'Premature end of file.';
        case 'unclosed':
            return 'XML document structures must start and end within the same entity.';
        case 'mismatch':
            return `The element type "${open!.name}" must be terminated by the matching end-tag "</${open!.name}>".`;
        case 'extraTag':
        case 'epilogText':
            return 'The markup in the document following the root element must be well-formed.';
        case 'prologText':
            return 'Content is not allowed in prolog.';
        case 'duplicate':
            return `Attribute "${subject}" was already specified for this element.`;
        case 'unbound':
            return `The prefix "${subject}" is not bound.`;
        case 'entity':
            return `The entity "${subject}" was referenced, but not declared.`;
        case 'malformed':
            return subject;
    }
}
