import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { domFaultText, type LastEvent } from './domFaultText.ts';
import { DomNode } from './domNode.ts';
import { serializeNode } from './serializeNode.ts';
import { XmlFault } from './xmlFault.ts';
import { XmlScanner } from './xmlScanner.ts';
import type { XmlStart } from './xmlToken.ts';

/** An instance of Dom.Document. */
export class DomDocument {
    root: DomNode | null = null;

    static of(source: string): DomDocument {
        const document = new DomDocument();
        document.load(source);
        return document;
    }

    /** @throws System.XmlException for a second root or a text that is not well-formed */
    load(source: string): void {
        this.checkEmpty();
        this.root = rootOf(source);
    }

    createRoot(name: string, namespace: string | null, prefix: string | null): DomNode {
        this.checkEmpty();
        return (this.root = DomNode.declaring(name, namespace, prefix));
    }

    get xml(): string {
        return `<?xml version="1.0" encoding="UTF-8"?>${this.root === null ? '' : serializeNode(this.root)}`;
    }

    private checkEmpty(): void {
        if (this.root !== null) {
            raise('System.XmlException', 'Root element already created');
        }
    }
}

platformClass('Dom.Document', DomDocument);

/** Dom.Document (Apex Reference Guide, "Document Class"; details in docs/fidelity/facts/library-xml.md). */
export const domDocumentClass: LibraryClass = defineClass({
    name: 'Dom.Document',
    kind: 'class',
    constructors: { 'Document()': () => new DomDocument() },
    instance: {
        'Dom.XmlNode createRootElement(String name, String namespace, String prefix)': (
            self: DomDocument,
            name: string | null,
            namespace: string | null,
            prefix: string | null
        ) => required((first: string) => self.createRoot(first, namespace, prefix))(name),
        'Dom.XmlNode getRootElement()': (self: DomDocument) => self.root,
        'void load(String xml)': requiredOf((self: DomDocument, xml: string) => self.load(xml)),
        'String toXmlString()': (self: DomDocument) => self.xml
    }
});

/** CDATA sections are left out, and every reference is a text of its own, as in an org. */
function rootOf(source: string): DomNode {
    let last: LastEvent = 'START_DOCUMENT';
    let root: DomNode | null = null;
    let open: DomNode | null = null;
    try {
        for (const token of new XmlScanner(source, { bound: true, anyEntity: true }).tokens()) {
            if (token.kind === 'start') {
                const node: DomNode = elementOf(token);
                open?.append(node);
                root ??= node;
                open = node;
                last = 'START_TAG';
            } else if (token.kind === 'end') {
                open = open!.parent;
                last = 'END_TAG';
            } else if (token.kind === 'text' || token.kind === 'reference') {
                open!.append(DomNode.text(token.text));
                last = 'TEXT';
            } else if (token.kind === 'comment') {
                open?.append(DomNode.comment(token.text));
                last = 'COMMENT';
            }
        }
    } catch (fault) {
        throw fault instanceof XmlFault ? raise('System.XmlException', domFaultText(source, fault, last)) : fault;
    }
    return root!;
}

function elementOf({ prefix, local, namespace, attributes, scope }: XmlStart): DomNode {
    const node = DomNode.element(local, namespace, namespace === null ? null : prefix);
    scope.declared.forEach((uri, declared) => node.declared.set(declared, uri));
    attributes.forEach(({ local: key, namespace: keyNamespace, value }) =>
        node.setAttribute(key, value, keyNamespace, null)
    );
    return node;
}
