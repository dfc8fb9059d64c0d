import { platformClass } from '../../values/objects/platformClass.ts';

/** An attribute; its value may itself be a name in a namespace. */
export interface DomAttribute {
    readonly key: string;
    readonly keyNamespace: string | null;
    value: string;
    valueNamespace: string | null;
}

/** An instance of Dom.XmlNode. */
export class DomNode {
    readonly type: 'ELEMENT' | 'TEXT' | 'COMMENT';
    /** null for texts and comments. */
    readonly name: string | null;
    readonly namespace: string | null;
    /** null where the serializer has to find one. */
    readonly prefix: string | null;
    /** Of a text or comment. */
    readonly content: string;
    readonly children: DomNode[] = [];
    readonly attributes: DomAttribute[] = [];
    /** Namespaces that this element declares: prefix to URI. */
    readonly declared = new Map<string, string>();
    parent: DomNode | null = null;

    constructor(
        type: DomNode['type'],
        name: string | null,
        namespace: string | null,
        prefix: string | null,
        content: string
    ) {
        this.type = type;
        this.name = name;
        this.namespace = namespace;
        this.prefix = prefix;
        this.content = content;
    }

    static element(name: string, namespace: string | null, prefix: string | null): DomNode {
        return new DomNode('ELEMENT', name, namespace, prefix, '');
    }

    /** An element as Apex code makes it: it declares its own prefix. */
    static declaring(name: string, namespace: string | null, prefix: string | null): DomNode {
        const node = DomNode.element(name, namespace, prefix);
        if (namespace !== null && prefix !== null) {
            node.declared.set(prefix, namespace);
        }
        return node;
    }

    static text(content: string): DomNode {
        return new DomNode('TEXT', null, null, null, content);
    }

    static comment(content: string): DomNode {
        return new DomNode('COMMENT', null, null, null, content);
    }

    append(child: DomNode): DomNode {
        child.parent = this;
        this.children.push(child);
        return child;
    }

    /** The texts directly within an element; the own text of everything else. */
    get text(): string {
        const texts = this.children.filter(({ type }) => type === 'TEXT').map(({ content }) => content);
        return this.type === 'ELEMENT' ? texts.join('') : this.content;
    }

    get elements(): DomNode[] {
        return this.children.filter(({ type }) => type === 'ELEMENT');
    }

    attribute(key: string, namespace: string | null): DomAttribute | undefined {
        return this.attributes.find((each) => each.key === key && each.keyNamespace === (namespace || null));
    }

    setAttribute(key: string, value: string, keyNamespace: string | null, valueNamespace: string | null): void {
        const known = this.attribute(key, keyNamespace);
        if (known) {
            known.value = value;
            known.valueNamespace = valueNamespace || null;
        } else {
            const namespaces = { keyNamespace: keyNamespace || null, valueNamespace: valueNamespace || null };
            this.attributes.push({ key, value, ...namespaces });
        }
    }

    /** The URI that a prefix stands for here; null when nothing declares it. */
    namespaceFor(prefix: string): string | null {
        return this.declared.get(prefix) ?? this.parent?.namespaceFor(prefix) ?? null;
    }

    prefixFor(namespace: string): string | null {
        const own = [...this.declared].find(([, uri]) => uri === namespace)?.[0];
        return own ?? this.parent?.prefixFor(namespace) ?? null;
    }
}

platformClass('Dom.XmlNode', DomNode);
