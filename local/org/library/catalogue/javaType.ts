const NAMESPACE_CASE: Readonly<Record<string, string>> = {
    dom: 'Dom',
    cache: 'Cache',
    reports: 'Reports',
    eventbus: 'EventBus'
};

const PACKAGE = /com\.nawforce\.runforce\.([\w$]+)\.([\w$.]+)/g;

/** The name of a namespace as Apex documents it; the source has some in lower case. */
export function namespaceName(name: string): string {
    return NAMESPACE_CASE[name] ?? name;
}

/**
 * A Java type of the source as Apex text. System's classes lose their namespace, objects get the pseudo namespace
 * `SObjects`, so that the object `Address` is not taken for the class `System.Address`.
 */
export function apexText(java: string): string {
    return java
        .replace(/java\.lang\.(Object|Boolean|Integer|String)/g, '$1')
        .replace(/com\.nawforce\.runforce\.Internal\.RecordSet\$/g, 'List')
        .replace(/com\.nawforce\.runforce\.Internal\.SObjectType\$<[^>]*>/g, 'Schema.SObjectType')
        .replace(/com\.nawforce\.runforce\.Internal\.(Any|Object|Null)\$/g, 'Object')
        .replace(PACKAGE, (_, namespace: string, name: string) => qualified(namespace, name.replaceAll('$', '.')));
}

function qualified(namespace: string, name: string): string {
    if (namespace === 'System') {
        return name;
    }
    return `${namespace === 'SObjectStubs' ? 'SObjects' : namespaceName(namespace)}.${name}`;
}
