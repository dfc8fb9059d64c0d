/**
 * The API name of a thing that the package itself defines, `ns__Thing__c` for `Thing__c`; names of standard things and
 * of other packages, and those that have the prefix already, are answered as they are.
 * @param name of an object, a field or a relationship
 */
export function qualifiedName(name: string, namespace: string | null): string {
    const parts = name.split('__');
    const isOwn =
        parts.length === 2 || (parts.length === 3 && /^(Latitude|Longitude)__s$/i.test(`${parts[1]}__${parts[2]}`));
    return namespace !== null && isOwn && parts[0] !== '' ? `${namespace}__${name}` : name;
}

/** The name without the package's own prefix; other names as they are. */
export function localName(name: string, namespace: string | null): string {
    const prefix = `${namespace}__`;
    return namespace !== null && name.toLowerCase().startsWith(prefix.toLowerCase()) ? name.slice(prefix.length) : name;
}
