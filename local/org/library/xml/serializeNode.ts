import type { DomNode } from './domNode.ts';

/**
 * The XML text of a node as Dom.Document writes it: attributes before namespace declarations, `<a />` for an element
 * without content, prefixes `ns0`, `ns1` … where a namespace has none.
 */
export function serializeNode(node: DomNode): string {
    let made = 0;
    return write(node, new Map(), () => `ns${made++}`);
}

function write(node: DomNode, outer: ReadonlyMap<string, string>, newPrefix: () => string): string {
    if (node.type === 'TEXT') {
        return escapeText(node.content);
    }
    if (node.type === 'COMMENT') {
        return `<!--${node.content}-->`;
    }
    const scope = new Map(outer);
    const declarations = new Map<string, string>();
    const declare = (prefix: string, uri: string): string => {
        scope.set(prefix, uri);
        declarations.set(prefix, uri);
        return prefix;
    };
    node.declared.forEach((uri, prefix) => declare(prefix, uri));
    const prefixFor = (uri: string, allowDefault: boolean): string => {
        const known = [...scope].filter(([prefix, bound]) => bound === uri && (allowDefault || prefix !== ''));
        if (known.length > 0) {
            return known.map(([prefix]) => prefix).sort()[0]!;
        }
        let prefix = newPrefix();
        while (scope.has(prefix)) {
            prefix = newPrefix();
        }
        return declare(prefix, uri);
    };
    const name = elementName(node, scope, declare, prefixFor);
    const attributes = node.attributes.map(({ key, keyNamespace, value, valueNamespace }) => {
        const writtenKey = keyNamespace === null ? key : qualified(prefixFor(keyNamespace, false), key);
        const writtenValue = valueNamespace === null ? value : qualified(prefixFor(valueNamespace, false), value);
        return ` ${writtenKey}="${escapeAttribute(writtenValue)}"`;
    });
    const namespaces = [...declarations].map(
        ([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`
    );
    const opening = `<${name}${attributes.join('')}${namespaces.join('')}`;
    if (node.children.length === 0) {
        return `${opening} />`;
    }
    return `${opening}>${node.children.map((child) => write(child, scope, newPrefix)).join('')}</${name}>`;
}

function elementName(
    node: DomNode,
    scope: ReadonlyMap<string, string>,
    declare: (prefix: string, uri: string) => string,
    prefixFor: (uri: string, allowDefault: boolean) => string
): string {
    const { name, namespace, prefix } = node;
    if (namespace === null || (prefix === null && namespace === '')) {
        return name!;
    }
    if (prefix === null) {
        return qualified(prefixFor(namespace, true), name!);
    }
    if (scope.get(prefix) !== namespace) {
        declare(prefix, namespace);
    }
    return qualified(prefix, name!);
}

function qualified(prefix: string, local: string): string {
    return prefix === '' ? local : `${prefix}:${local}`;
}

function escapeText(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function escapeAttribute(text: string): string {
    return escapeText(text).replace(/"/g, '&quot;');
}
