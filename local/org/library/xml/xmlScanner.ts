import { workStep } from '../../values/workSteps.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { charactersOf, referenceAt } from './xmlReferences.ts';
import { positionOf, XmlFault } from './xmlFault.ts';
import { XmlScope } from './xmlScope.ts';
import type { XmlAttribute, XmlName, XmlStart, XmlToken } from './xmlToken.ts';

const nameText = String.raw`[A-Za-z_:\u00C0-\uFFFD][\w:.\-\u00B7\u00C0-\uFFFD]*`;
const namePattern = new RegExp(nameText, 'y');
const attributePattern = new RegExp(String.raw`\s+(${nameText})\s*=\s*("[^"<]*"|'[^'<]*')`, 'y');
const tagEnd = /\s*(\/?)>/y;
const closing = new RegExp(String.raw`</(${nameText})\s*>`, 'y');
const declarationNames = /^xmlns(?::(.+))?$/;

interface Open {
    readonly name: string;
    readonly line: number;
    readonly scope: XmlScope;
}

/** How the two parsers differ. */
export interface XmlReading {
    /** A prefix that nothing declares is an error. */
    readonly bound: boolean;
    /** An entity that XML does not define reads as its own name instead of being an error. */
    readonly anyEntity: boolean;
}

/**
 * The pieces of an XML text in order, each checked when it is reached: XML 1.0 with namespaces, without document types,
 * which Apex does not read (Apex Developer Guide, "XML Support").
 *
 * @throws XmlFault where the text is not well-formed
 */
export class XmlScanner {
    readonly text: string;
    private readonly reading: XmlReading;
    private readonly opened: Open[] = [];
    private offset = 0;
    private rootSeen = false;

    constructor(text: string, reading: XmlReading) {
        this.text = text;
        this.reading = reading;
    }

    *tokens(): Generator<XmlToken> {
        while (this.offset < this.text.length) {
            workStep();
            yield* this.next();
        }
        const open = this.opened.at(-1);
        if (open) {
            throw new XmlFault('unclosed', this.offset, open.name, open);
        }
        if (!this.rootSeen) {
            throw new XmlFault('empty', this.offset, '');
        }
    }

    private *next(): Generator<XmlToken> {
        const { text, offset } = this;
        if (text[offset] !== '<') {
            yield* this.characters();
        } else if (text.startsWith('<!--', offset)) {
            yield this.delimited('comment', '<!--', '-->');
        } else if (text.startsWith('<![CDATA[', offset) && this.opened.length > 0) {
            yield this.delimited('cdata', '<![CDATA[', ']]>');
        } else if (text.startsWith('<!DOCTYPE', offset)) {
            throw new Refused('a document type in XML');
        } else if (text.startsWith('<?', offset)) {
            yield this.instruction();
        } else if (text[offset + 1] === '/') {
            yield this.end();
        } else {
            yield* this.start();
        }
    }

    private *characters(): Generator<XmlToken> {
        const start = this.offset;
        const stop = this.text.indexOf('<', start);
        const raw = this.text.slice(start, stop === -1 ? this.text.length : stop);
        if (this.opened.length === 0) {
            const index = raw.search(/[^ \t\r\n\uFEFF]/);
            if (index !== -1) {
                throw new XmlFault(this.rootSeen ? 'epilogText' : 'prologText', start + index + 1, raw[index]!);
            }
            this.offset = start + raw.length;
            return;
        }
        while (this.offset < start + raw.length) {
            const from = this.offset;
            if (this.text[from] === '&') {
                const { text, end } = referenceAt(this.text, from, this.reading.anyEntity);
                this.offset = end;
                yield { kind: 'reference', text, start: from, end };
            } else {
                const reference = this.text.indexOf('&', from);
                const end = Math.min(start + raw.length, reference === -1 ? Infinity : reference);
                this.offset = end;
                yield { kind: 'text', text: this.text.slice(from, end).replace(/\r\n?/g, '\n'), start: from, end };
            }
        }
    }

    private delimited(kind: 'comment' | 'cdata', opening: string, ending: string): XmlToken {
        const start = this.offset;
        const stop = this.text.indexOf(ending, start + opening.length);
        if (stop === -1) {
            this.malformed(`${kind} started on line ${positionOf(this.text, start).line} was not closed`);
        }
        this.offset = stop + ending.length;
        const text = this.text.slice(start + opening.length, stop).replace(/\r\n?/g, '\n');
        return { kind, text, start, end: this.offset };
    }

    private instruction(): XmlToken {
        const start = this.offset;
        const found = /<\?(\S+?)(?:\s+([^]*?))?\?>/y;
        found.lastIndex = start;
        const [all, target, data] = found.exec(this.text) ?? this.malformed('processing instruction was not closed');
        // one character may stand before the declaration: the platform's parser (XPP3) counts that far
        if (target!.toLowerCase() === 'xml' && start > 1) {
            this.offset = start + '<?xml '.length;
            this.malformed('processing instruction can not have PITarget with reserved xml name');
        }
        this.offset = start + all!.length;
        const kind = target === 'xml' ? 'declaration' : 'instruction';
        return { kind, target: target!, data: data ?? '', start, end: this.offset };
    }

    private *start(): Generator<XmlToken> {
        const start = this.offset;
        const name = this.match(namePattern, start + 1)?.[0];
        if (name === undefined) {
            this.offset = Math.min(start + 2, this.text.length);
            this.malformed('expected start tag name and not ' + (this.text[start + 1] ?? 'end of text'));
        }
        if (this.opened.length === 0 && this.rootSeen) {
            throw new XmlFault('extraTag', start + 2, name![0]!);
        }
        this.offset = start + 1 + name!.length;
        const written = this.attributes();
        const ended = this.match(tagEnd, this.offset);
        if (!ended) {
            this.unexpectedInTag(name!, start);
        }
        this.offset += ended![0].length;
        const scope = new XmlScope(this.opened.at(-1)?.scope ?? null);
        written.forEach(([key, value]) => {
            const declaration = declarationNames.exec(key);
            if (declaration) {
                scope.declared.set(declaration[1] ?? '', value);
            }
        });
        const attributes = written
            .filter(([key]) => !declarationNames.test(key))
            .map(
                ([key, value]): XmlAttribute => ({
                    ...this.nameOf(key, scope, false),
                    value
                })
            );
        this.checkOnce(attributes);
        const token: XmlStart = {
            kind: 'start',
            ...this.nameOf(name!, scope, true),
            attributes,
            scope,
            start,
            end: this.offset
        };
        this.rootSeen = true;
        this.opened.push({ name: name!, line: positionOf(this.text, start).line, scope });
        yield token;
        if (ended![1] === '/') {
            this.opened.pop();
            yield { ...this.nameOf(name!, scope, true), kind: 'end', scope, start, end: this.offset };
        }
    }

    private attributes(): [string, string][] {
        const found: [string, string][] = [];
        for (let next = this.match(attributePattern, this.offset); next; ) {
            const [all, key, quoted] = next;
            if (found.some(([other]) => other === key)) {
                throw new XmlFault('duplicate', this.offset + all.length, key!);
            }
            const valueAt = this.offset + all.length - quoted!.length + 1;
            found.push([key!, charactersOf(quoted!.slice(1, -1), valueAt, this.reading.anyEntity)]);
            this.offset += all.length;
            next = this.match(attributePattern, this.offset);
        }
        return found;
    }

    private end(): XmlToken {
        const start = this.offset;
        const [all, name] = this.match(closing, start) ?? this.malformed('end tag is not well-formed');
        const open = this.opened.at(-1);
        if (!open) {
            throw new XmlFault('extraTag', start + 2, '/');
        }
        if (open.name !== name) {
            throw new XmlFault('mismatch', start + all!.length, name!, open);
        }
        this.opened.pop();
        this.offset = start + all!.length;
        return { ...this.nameOf(name, open.scope, true), kind: 'end', scope: open.scope, start, end: this.offset };
    }

    private nameOf(written: string, scope: XmlScope, element: boolean): XmlName {
        const colon = written.indexOf(':');
        const prefix = colon === -1 ? '' : written.slice(0, colon);
        const uri = prefix === '' && !element ? undefined : scope.uriOf(prefix);
        if (prefix !== '' && uri === undefined && this.reading.bound) {
            throw new XmlFault('unbound', this.offset, prefix);
        }
        return { prefix, local: written.slice(colon + 1), namespace: uri === undefined || uri === '' ? null : uri };
    }

    private checkOnce(attributes: readonly XmlAttribute[]): void {
        const keys = new Set<string>();
        for (const { local, namespace } of attributes) {
            const key = namespace === null ? local : `${namespace}:${local}`;
            if (keys.has(key)) {
                throw new XmlFault('duplicate', this.offset, key);
            }
            keys.add(key);
        }
    }

    private unexpectedInTag(name: string, start: number): never {
        if (this.text.indexOf('>', this.offset) === -1) {
            throw new XmlFault('unclosed', this.text.length, name, { name, line: positionOf(this.text, start).line });
        }
        const index = this.text.slice(this.offset).search(/\S/);
        this.offset += index + 1;
        return this.malformed(`start tag unexpected character ${this.text[this.offset - 1]}`);
    }

    private match(pattern: RegExp, at: number): RegExpExecArray | null {
        pattern.lastIndex = at;
        return pattern.exec(this.text);
    }

    private malformed(message: string): never {
        throw new XmlFault('malformed', this.offset, message);
    }
}
