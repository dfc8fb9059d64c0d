import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

/** An instance of System.XmlStreamWriter. It writes what it is told; namespaces are declared only on request. */
class XmlStreamWriter {
    private text = '';
    private readonly opened: string[] = [];
    /** The start tag that is still open for attributes: of an element with or without content. */
    private tag: 'none' | 'element' | 'empty' = 'none';

    get xml(): string {
        return this.text;
    }

    write(piece: string): void {
        this.closeTag();
        this.text += piece;
    }

    start(prefix: string | null, local: string | null, empty: boolean): void {
        const name = qualified(prefix, local ?? nullArgument());
        this.write(`<${name}`);
        this.tag = empty ? 'empty' : 'element';
        if (!empty) {
            this.opened.push(name);
        }
    }

    attribute(name: string, value: string, problem: string): void {
        if (this.tag === 'none') {
            raise('System.XmlException', problem);
        }
        this.text += ` ${name}="${escape(value).replace(/"/g, '&quot;')}"`;
    }

    end(): void {
        this.closeTag();
        const name = this.opened.pop() ?? raise('System.XmlException', 'No element was found to write');
        this.text += `</${name}>`;
    }

    endDocument(): void {
        this.closeTag();
        while (this.opened.length > 0) {
            this.end();
        }
    }

    private closeTag(): void {
        this.text += { none: '', element: '>', empty: '/>' }[this.tag];
        this.tag = 'none';
    }
}

platformClass('System.XmlStreamWriter', XmlStreamWriter);

const noTag = 'Attribute not associated with any element';
const noTagForNamespace = 'Invalid state: start tag is not opened at writeNamespace';

/** System.XmlStreamWriter (Apex Reference Guide, "XmlStreamWriter Class"). */
export const xmlStreamWriterClass: LibraryClass = defineClass({
    name: 'System.XmlStreamWriter',
    kind: 'class',
    constructors: { 'XmlStreamWriter()': () => new XmlStreamWriter() },
    instance: {
        'void close()': () => undefined,
        'String getXmlString()': (self: XmlStreamWriter) => self.xml,
        'void setDefaultNamespace(String uri)': () => undefined,
        'void writeAttribute(String prefix, String namespaceUri, String localName, String value)': (
            self: XmlStreamWriter,
            prefix: string | null,
            _namespace: string | null,
            local: string | null,
            value: string | null
        ) => self.attribute(qualified(prefix, local ?? nullArgument(3)), value ?? nullArgument(4), noTag),
        'void writeCData(String data)': requiredOf((self: XmlStreamWriter, data: string) =>
            self.write(`<![CDATA[${data}]]>`)
        ),
        'void writeCharacters(String text)': requiredOf((self: XmlStreamWriter, text: string) =>
            self.write(escape(text))
        ),
        'void writeComment(String data)': requiredOf((self: XmlStreamWriter, data: string) =>
            self.write(`<!--${data}-->`)
        ),
        'void writeDefaultNamespace(String uri)': requiredOf((self: XmlStreamWriter, uri: string) =>
            self.attribute('xmlns', uri, noTagForNamespace)
        ),
        'void writeEmptyElement(String prefix, String localName, String namespaceUri)': (
            self: XmlStreamWriter,
            prefix: string | null,
            local: string | null
        ) => self.start(prefix, local, true),
        'void writeEndDocument()': (self: XmlStreamWriter) => self.endDocument(),
        'void writeEndElement()': (self: XmlStreamWriter) => self.end(),
        'void writeNamespace(String prefix, String namespaceUri)': (
            self: XmlStreamWriter,
            prefix: string | null,
            uri: string | null
        ) =>
            self.attribute(
                prefix === null || prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
                uri ?? '',
                noTagForNamespace
            ),
        'void writeProcessingInstruction(String target, String data)': (
            self: XmlStreamWriter,
            target: string | null,
            data: string | null
        ) => self.write(`<?${target ?? nullArgument(1)}${data === null ? '' : ` ${data}`}?>`),
        'void writeStartDocument(String encoding, String version)': (
            self: XmlStreamWriter,
            encoding: string | null,
            version: string | null
        ) => self.write(`<?xml version="${version || '1.0'}"${encoding ? ` encoding="${encoding}"` : ''}?>`),
        'void writeStartElement(String prefix, String localName, String namespaceUri)': (
            self: XmlStreamWriter,
            prefix: string | null,
            local: string | null
        ) => self.start(prefix, local, false)
    }
});

function qualified(prefix: string | null, local: string): string {
    return prefix === null || prefix === '' ? local : `${prefix}:${local}`;
}

function escape(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
