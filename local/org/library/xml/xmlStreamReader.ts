import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { StreamCursor } from './streamCursor.ts';
import type { XmlAttribute } from './xmlToken.ts';

const xmlTag = defineClass({
    name: 'System.XmlTag',
    kind: 'enum',
    constants: [
        'ATTRIBUTE',
        'CDATA',
        'CHARACTERS',
        'COMMENT',
        'DTD',
        'END_DOCUMENT',
        'END_ELEMENT',
        'ENTITY_DECLARATION',
        'ENTITY_REFERENCE',
        'NAMESPACE',
        'NOTATION_DECLARATION',
        'PROCESSING_INSTRUCTION',
        'SPACE',
        'START_DOCUMENT',
        'START_ELEMENT'
    ],
    unordered: true
});

/** A row about the attribute at an index: null when there is none. */
const ofAttribute = (read: (attribute: XmlAttribute) => string | null) =>
    requiredOf((self: StreamCursor, index: number) => {
        const found = attributes(self)[index];
        return found === undefined ? null : read(found);
    });

/** System.XmlStreamReader (Apex Reference Guide, "XmlStreamReader Class"; docs/fidelity/facts/library-xml.md). */
const xmlStreamReader = defineClass({
    name: 'System.XmlStreamReader',
    kind: 'class',
    constructors: { 'XmlStreamReader(String xml)': required((xml: string) => new StreamCursor(xml)) },
    instance: {
        'Integer getAttributeCount()': (self: StreamCursor) => attributes(self).length,
        'String getAttributeLocalName(Integer index)': ofAttribute(({ local }) => local),
        'String getAttributeNamespace(Integer index)': ofAttribute(({ namespace }) => namespace),
        'String getAttributePrefix(Integer index)': ofAttribute(({ prefix }) => prefix),
        'String getAttributeType(Integer index)': ofAttribute(() => 'CDATA'),
        'String getAttributeValue(String namespaceUri, String localName)': (
            self: StreamCursor,
            namespace: string | null,
            name: string | null
        ) =>
            attributes(self).find((each) => each.local === name && (!namespace || each.namespace === namespace))
                ?.value ?? null,
        'String getAttributeValueAt(Integer index)': ofAttribute(({ value }) => value),
        'XmlTag getEventType()': (self: StreamCursor) => enumConstant('System.XmlTag', self.event),
        'String getLocalName()': (self: StreamCursor) => {
            const { tag } = self;
            return tag && (self.namespaceAware || tag.prefix === '' ? tag.local : `${tag.prefix}:${tag.local}`);
        },
        'String getLocation()': (self: StreamCursor) => self.location,
        'String getNamespace()': (self: StreamCursor) => (self.namespaceAware && self.tag?.namespace) || null,
        'Integer getNamespaceCount()': (self: StreamCursor) => namespaces(self).length,
        'String getNamespacePrefix(Integer index)': requiredOf(
            (self: StreamCursor, index: number) => namespaces(self)[index]?.[0] ?? null
        ),
        'String getNamespaceURI(String prefix)': (self: StreamCursor, prefix: string | null) =>
            self.tag?.scope.uriOf(prefix ?? '') ?? null,
        'String getNamespaceURIAt(Integer index)': requiredOf(
            (self: StreamCursor, index: number) => namespaces(self)[index]?.[1] ?? null
        ),
        'String getPIData()': (self: StreamCursor) => (self.instruction ?? notInstruction(self)).data,
        'String getPITarget()': (self: StreamCursor) => (self.instruction ?? notInstruction(self)).target,
        'String getPrefix()': (self: StreamCursor) => self.tag?.prefix ?? null,
        'String getText()': (self: StreamCursor) => (hasText(self) ? self.text : noText(self)),
        'String getVersion()': (self: StreamCursor) => self.version,
        'Boolean hasName()': (self: StreamCursor) => self.tag !== null,
        'Boolean hasNext()': (self: StreamCursor) => self.event !== 'END_DOCUMENT',
        'Boolean hasText()': hasText,
        'Boolean isCharacters()': (self: StreamCursor) => self.event === 'CHARACTERS',
        'Boolean isEndElement()': (self: StreamCursor) => self.event === 'END_ELEMENT',
        'Boolean isStartElement()': (self: StreamCursor) => self.event === 'START_ELEMENT',
        'Boolean isWhitespace()': (self: StreamCursor) => self.event === 'CHARACTERS' && self.text.trim() === '',
        'Integer next()': (self: StreamCursor) => self.next(),
        'Integer nextTag()': (self: StreamCursor) => self.nextTag(),
        'void setCoalescing(Boolean returnAsSingleBlock)': requiredOf((self: StreamCursor, single: boolean) => {
            self.coalescing = single;
        }),
        'void setNamespaceAware(Boolean isNamespaceAware)': requiredOf((self: StreamCursor, aware: boolean) => {
            self.namespaceAware = aware;
        })
    }
});

/** System.XmlStreamReader and the enum of its events. */
export const xmlStreamReaderClasses: readonly LibraryClass[] = [xmlTag, xmlStreamReader];

function attributes(self: StreamCursor): readonly XmlAttribute[] {
    const message =
        'Illegal State: Current state is not among the states START_ELEMENT , ATTRIBUTEvalid for getAttributeCount()';
    return (self.start ?? raise('System.XmlException', message)).attributes;
}

function namespaces(self: StreamCursor): [string, string][] {
    const message = `Illegal State: Current event state is ${self.event} is not among the states START_ELEMENT, END_ELEMENT, UNKNOWN_EVENT_TYPE, 13 valid for getNamespaceCount().`;
    return [...(self.tag ?? raise('System.XmlException', message)).scope.declared];
}

function hasText({ event }: StreamCursor): boolean {
    return event === 'CHARACTERS' || event === 'COMMENT';
}

function noText({ event }: StreamCursor): never {
    const states = 'CHARACTERS, COMMENT, CDATA, SPACE, ENTITY_REFERENCE, DTD';
    return raise(
        'System.XmlException',
        `Illegal State: Current state ${event} is not among the states${states} valid for getText() `
    );
}

function notInstruction({ event }: StreamCursor): never {
    const message = `Illegal State: Current state of the parser is ${event} But Expected state is 3`;
    return raise('System.XmlException', message);
}
