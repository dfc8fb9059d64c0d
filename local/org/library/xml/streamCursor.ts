import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { parseErrorText, streamFaultText } from './streamFaultText.ts';
import { positionOf, XmlFault } from './xmlFault.ts';
import { XmlScanner } from './xmlScanner.ts';
import type { XmlEnd, XmlInstruction, XmlStart, XmlToken } from './xmlToken.ts';

/** Events of Java's streaming parser with their numbers, which `next()` returns. */
const numbers = {
    START_ELEMENT: 1,
    END_ELEMENT: 2,
    PROCESSING_INSTRUCTION: 3,
    CHARACTERS: 4,
    COMMENT: 5,
    START_DOCUMENT: 7,
    END_DOCUMENT: 8
} as const;

export type StreamEvent = keyof typeof numbers;

const eventOf: Readonly<Record<XmlToken['kind'], StreamEvent>> = {
    start: 'START_ELEMENT',
    end: 'END_ELEMENT',
    text: 'CHARACTERS',
    reference: 'CHARACTERS',
    cdata: 'CHARACTERS',
    comment: 'COMMENT',
    instruction: 'PROCESSING_INSTRUCTION',
    declaration: 'START_DOCUMENT'
};

/** An instance of System.XmlStreamReader: a cursor over the events of an XML text, which it checks as it goes. */
export class StreamCursor {
    event: StreamEvent = 'START_DOCUMENT';
    /** What XML version the text declares; null without a declaration. */
    version: string | null = null;
    coalescing = false;
    namespaceAware = true;
    /** The text of the current characters, comment or instruction; empty otherwise. */
    text = '';
    private readonly source: string;
    private readonly tokens: Generator<XmlToken>;
    private token: XmlToken | null = null;
    private ahead: XmlToken | null | undefined = undefined;

    constructor(source: string) {
        this.source = source;
        this.tokens = new XmlScanner(source, { bound: false, anyEntity: false }).tokens();
        const first = this.peek();
        if (first?.kind === 'declaration') {
            this.version = /version\s*=\s*["']([^"']*)/.exec(first.data)?.[1] ?? null;
            this.ahead = undefined;
        }
    }

    /** The current start or end tag; null at everything else. */
    get tag(): XmlStart | XmlEnd | null {
        return this.token?.kind === 'start' || this.token?.kind === 'end' ? this.token : null;
    }

    get start(): XmlStart | null {
        return this.token?.kind === 'start' ? this.token : null;
    }

    get instruction(): XmlInstruction | null {
        return this.token?.kind === 'instruction' ? this.token : null;
    }

    get location(): string {
        const { line, column } = positionOf(this.source, this.token?.end ?? 0);
        return `Line: ${line} Column: ${column}`;
    }

    get number(): number {
        return numbers[this.event];
    }

    /** @throws System.XmlException past the end and where the text is not well-formed */
    next(): number {
        if (this.event === 'END_DOCUMENT') {
            raise('System.XmlException', 'END_DOCUMENT reached: no more elements on the stream.');
        }
        this.token = this.take();
        this.event = this.token === null ? 'END_DOCUMENT' : eventOf[this.token.kind];
        this.text = this.token !== null && 'text' in this.token ? this.token.text : '';
        while (this.coalescing && this.event === 'CHARACTERS' && this.charactersAhead()) {
            this.text += (this.take() as { text: string }).text;
        }
        return this.number;
    }

    /** To the next start or end tag, over blanks, comments and instructions only. */
    nextTag(): number {
        do {
            this.next();
            if (this.event === 'END_DOCUMENT' || (this.event === 'CHARACTERS' && this.text.trim() !== '')) {
                const message = `found: ${this.event}, expected START_ELEMENT or END_ELEMENT`;
                raise(
                    'System.XmlException',
                    parseErrorText(this.source, this.token?.end ?? this.source.length, message)
                );
            }
        } while (this.tag === null);
        return this.number;
    }

    private charactersAhead(): boolean {
        const next = this.peek();
        return next !== null && eventOf[next.kind] === 'CHARACTERS';
    }

    private peek(): XmlToken | null {
        if (this.ahead === undefined) {
            this.ahead = this.scan();
        }
        return this.ahead;
    }

    private take(): XmlToken | null {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }

    private scan(): XmlToken | null {
        try {
            const { value, done } = this.tokens.next();
            return done ? null : value;
        } catch (fault) {
            throw fault instanceof XmlFault ? raise('System.XmlException', streamFaultText(this.source, fault)) : fault;
        }
    }
}

platformClass('System.XmlStreamReader', StreamCursor);
