import { basename, dirname, join } from 'node:path';

/** Element of a whole object file, root element of its own file, and folder of such files, by suffix of the file. */
const parts: Readonly<Record<string, { readonly element: string; readonly root: string; readonly folder: string }>> = {
    field: { element: 'fields', root: 'CustomField', folder: 'fields' },
    fieldSet: { element: 'fieldSets', root: 'FieldSet', folder: 'fieldSets' },
    recordType: { element: 'recordTypes', root: 'RecordType', folder: 'recordTypes' },
    sharingReason: { element: 'sharingReasons', root: 'SharingReason', folder: 'sharingReasons' },
    validationRule: { element: 'validationRules', root: 'ValidationRule', folder: 'validationRules' }
};
const partElements = new Set(Object.values(parts).map((part) => part.element));

/** A piece of a whole object file, as a file of its own would be. */
export interface ObjectPart {
    readonly path: string;
    readonly name: string;
    readonly text: string;
}

/**
 * What a project in the format of the Metadata API keeps in one file `objects/X.object` (Metadata API Developer Guide,
 * "CustomObject"), as the files that the source format has for it. A file that only adds to an object, without a label
 * of its own, is no definition of it.
 * @param suffix of the files that are wanted: `object`, `field`, `recordType` …
 */
export function partsOfObject(path: string, text: string, suffix: string): ObjectPart[] {
    const object = basename(path, '.object');
    const folder = join(dirname(path), object);
    const children = childElements(text);
    if (suffix === 'object') {
        const own = children.filter(({ element }) => !partElements.has(element));
        const defined = own.some(({ element }) => element === 'label' || element === 'customSettingsType');
        const whole = part('CustomObject', own.map((child) => child.text).join('\n'));
        return defined || !/__\w+$/.test(object)
            ? [{ path: join(folder, basename(path)), name: object, text: whole }]
            : [];
    }
    const wanted = parts[suffix];
    if (!wanted) {
        return [];
    }
    return children
        .filter(({ element }) => element === wanted.element)
        .map(({ inner }) => {
            const name = /<fullName>\s*([^<]*?)\s*<\/fullName>/.exec(inner)?.[1] ?? '';
            return {
                path: join(folder, wanted.folder, `${name}.${suffix}`),
                name,
                text: part(wanted.root, inner)
            };
        });
}

/** Parts that an object's file in the source format has itself, which deploy just as files of their own do. */
export function partsWithin(path: string, text: string, suffix: string): ObjectPart[] {
    const element = parts[suffix]?.element;
    const file = `${basename(path, '.object-meta.xml')}.object`;
    return element && text.includes(`<${element}>`)
        ? partsOfObject(join(dirname(dirname(path)), file), text, suffix)
        : [];
}

/** True of kinds of files whose content may also stand in the file of an object. */
export function isPartOfObject(suffix: string): boolean {
    return suffix in parts;
}

/** The children of the root element, in order; none of them stands within one of its own name. */
function childElements(text: string): { readonly element: string; readonly inner: string; readonly text: string }[] {
    const plain = text.replace(/<!--[\s\S]*?-->/g, '');
    const root = /<CustomObject\b[^>]*>([\s\S]*)<\/CustomObject>/.exec(plain)?.[1] ?? '';
    return [...root.matchAll(/<(\w+)>([\s\S]*?)<\/\1>/g)].map(([whole, element, inner]) => ({
        element: element!,
        inner: inner!,
        text: whole
    }));
}

function part(root: string, inner: string): string {
    return `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${inner}</${root}>`;
}
