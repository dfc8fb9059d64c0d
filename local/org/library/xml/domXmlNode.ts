import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { DomNode, type DomAttribute } from './domNode.ts';

const nodeType = defineClass({
    name: 'Dom.XmlNodeType',
    kind: 'enum',
    constants: ['COMMENT', 'ELEMENT', 'TEXT'],
    unordered: true
});

const prefixPattern = /^([A-Za-z_][\w.-]*):([^]*)$/;

/** Dom.XmlNode (Apex Reference Guide, "XmlNode Class"; details in docs/fidelity/facts/library-xml.md). */
const xmlNode = defineClass({
    name: 'Dom.XmlNode',
    kind: 'class',
    instance: {
        'Dom.XmlNode addChildElement(String name, String namespace, String prefix)': (
            self: DomNode,
            name: string | null,
            namespace: string | null,
            prefix: string | null
        ) => addChild(self, name ?? nullArgument(1), namespace, prefix),
        'Dom.XmlNode addCommentNode(String text)': requiredOf((self: DomNode, text: string) =>
            self.append(DomNode.comment(text))
        ),
        'Dom.XmlNode addTextNode(String text)': requiredOf((self: DomNode, text: string) =>
            self.append(DomNode.text(text))
        ),
        'String getAttribute(String key, String keyNamespace)': (self: DomNode, key: string, namespace: string) =>
            self.attribute(key, namespace)?.value ?? null,
        'Integer getAttributeCount()': (self: DomNode) => self.attributes.length,
        'String getAttributeKeyAt(Integer index)': requiredOf(
            (self: DomNode, index: number) => attributeAt(self, index).key
        ),
        'String getAttributeKeyNsAt(Integer index)': requiredOf(
            (self: DomNode, index: number) => attributeAt(self, index).keyNamespace
        ),
        'String getAttributeValue(String key, String keyNamespace)': (self: DomNode, key: string, namespace: string) =>
            valueOf(self, self.attribute(key, namespace))[0],
        'String getAttributeValueNs(String key, String keyNamespace)': (
            self: DomNode,
            key: string,
            namespace: string
        ) => valueOf(self, self.attribute(key, namespace))[1],
        'Dom.XmlNode getChildElement(String name, String namespace)': (
            self: DomNode,
            name: string | null,
            namespace: string | null
        ) => self.elements.find((each) => each.name === name && (each.namespace ?? '') === (namespace ?? '')) ?? null,
        'List<Dom.XmlNode> getChildElements()': (self: DomNode) => nodes(self.elements),
        'List<Dom.XmlNode> getChildren()': (self: DomNode) => nodes([...self.children]),
        'String getName()': (self: DomNode) => self.name,
        'String getNamespace()': (self: DomNode) => self.namespace,
        'String getNamespaceFor(String prefix)': requiredOf((self: DomNode, prefix: string) =>
            self.namespaceFor(prefix)
        ),
        'Dom.XmlNodeType getNodeType()': (self: DomNode) => enumConstant('Dom.XmlNodeType', self.type),
        'Dom.XmlNode getParent()': (self: DomNode) => self.parent,
        'String getPrefixFor(String namespace)': requiredOf((self: DomNode, namespace: string) =>
            self.prefixFor(namespace)
        ),
        'String getText()': (self: DomNode) => self.text,
        'Dom.XmlNode insertBefore(Dom.XmlNode newChild, Dom.XmlNode refChild)': insertBefore,
        'Boolean removeAttribute(String key, String keyNamespace)': (self: DomNode, key: string, namespace: string) =>
            removed(self.attributes, self.attribute(key, namespace)),
        'Boolean removeChild(Dom.XmlNode childNode)': requiredOf((self: DomNode, child: DomNode) =>
            removed(self.children, child)
        ),
        'void setAttribute(String key, String value)': (self: DomNode, key: string | null, value: string | null) =>
            self.setAttribute(key ?? nullArgument(1), attributeValue(value), null, null),
        'void setAttributeNs(String key, String value, String keyNamespace, String valueNamespace)': (
            self: DomNode,
            key: string | null,
            value: string | null,
            keyNamespace: string | null,
            valueNamespace: string | null
        ) => self.setAttribute(key ?? nullArgument(1), attributeValue(value), keyNamespace, valueNamespace),
        'void setNamespace(String prefix, String namespace)': requiredOf(
            (self: DomNode, prefix: string, namespace: string) => void self.declared.set(prefix, namespace)
        )
    }
});

/** Dom.XmlNode and the enum of its types. */
export const domXmlNodeClasses: readonly LibraryClass[] = [nodeType, xmlNode];

function nodes(items: DomNode[]): ApexList {
    return new ApexList(typeNamed('List<Dom.XmlNode>'), items);
}

function attributeAt(node: DomNode, index: number): DomAttribute {
    return (
        node.attributes[index] ?? raise('System.XmlException', `Illegal Argument: No attribute found at index ${index}`)
    );
}

/** A value that begins with a prefix declared here is a name in that namespace. */
function valueOf(node: DomNode, attribute: DomAttribute | undefined): [string | null, string | null] {
    if (attribute === undefined || attribute.valueNamespace !== null) {
        return [attribute?.value ?? null, attribute?.valueNamespace ?? null];
    }
    const [, prefix, local] = prefixPattern.exec(attribute.value) ?? [];
    const namespace = prefix === undefined ? null : node.namespaceFor(prefix);
    return namespace ? [local!, namespace] : [attribute.value, null];
}

function attributeValue(value: string | null): string {
    const message = 'Illegal Argument: local part cannot be "null" when creating a QName';
    return value ?? raise('System.XmlException', message);
}

function insertBefore(self: DomNode, added: DomNode | null, before: DomNode | null): DomNode | null {
    if (added === null) {
        return null;
    }
    const index = before === null ? -1 : self.children.indexOf(before);
    added.parent = self;
    self.children.splice(index === -1 ? self.children.length : index, 0, added);
    return added;
}

function removed<T>(items: T[], item: T | undefined): boolean {
    const index = item === undefined ? -1 : items.indexOf(item);
    if (index !== -1) {
        items.splice(index, 1);
    }
    return index !== -1;
}

/** A child declares its prefix where its parent does not have it for the same namespace. */
function addChild(parent: DomNode, name: string, namespace: string | null, prefix: string | null): DomNode {
    const isKnown = prefix !== null && namespace !== null && parent.namespaceFor(prefix) === namespace;
    return parent.append(
        isKnown ? DomNode.element(name, namespace, prefix) : DomNode.declaring(name, namespace, prefix)
    );
}
