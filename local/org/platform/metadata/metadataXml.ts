import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MetadataError } from './metadataError.ts';

/** Elements of a metadata file: text, or a list of elements by name. */
export type MetadataElement = { readonly [name: string]: readonly (MetadataElement | string)[] };

const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    isArray: () => true,
    trimValues: true,
    htmlEntities: true
});

/** Reads one metadata file into its root element; `file` is what errors call it. */
export function metadataXml(text: string, root: string, file: string): MetadataElement {
    const valid = XMLValidator.validate(text);
    if (valid !== true) {
        throw new MetadataError(file, valid.err.msg, { line: valid.err.line, column: valid.err.col });
    }
    const document = parser.parse(text) as MetadataElement;
    const element = document[root]?.[0];
    if (element === undefined) {
        throw new MetadataError(file, `not a ${root}`);
    }
    return typeof element === 'string' ? {} : element;
}

/** The text of the first child of that name, null when there is none. */
export function textIn(element: MetadataElement, name: string): string | null {
    const child = element[name]?.[0];
    return typeof child === 'string' ? child : null;
}

/** The texts of all children of that name. */
export function textsIn(element: MetadataElement, name: string): string[] {
    return (element[name] ?? []).filter((child) => typeof child === 'string');
}

export function childrenOf(element: MetadataElement, name: string): MetadataElement[] {
    return (element[name] ?? []).filter((child) => typeof child !== 'string');
}

export function flagIn(element: MetadataElement, name: string): boolean {
    return textIn(element, name) === 'true';
}
