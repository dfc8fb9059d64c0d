import { basename, dirname } from 'node:path';
import { localName } from '../../schema/ownNames.ts';
import type { MetadataFile } from './metadataFile.ts';
import { childrenOf, flagIn, metadataXml, textIn } from './metadataXml.ts';

export interface FieldSetItem {
    /** `Name` or `Account.Name`. */
    readonly path: string;
    readonly required: boolean;
}

export interface FieldSetDefinition {
    readonly name: string;
    readonly label: string;
    readonly description: string | null;
    readonly items: readonly FieldSetItem[];
}

/** The field sets of the project: `objects/<Object>/fieldSets/<Name>.fieldSet-meta.xml`. */
export class FieldSets {
    readonly #byObject = new Map<string, FieldSetDefinition[]>();
    readonly #namespace: string | null;

    /** @param namespace of the package, which the folders leave out */
    constructor(files: readonly MetadataFile[], namespace: string | null = null) {
        this.#namespace = namespace;
        for (const file of files) {
            const object = localName(basename(dirname(dirname(file.path))), namespace).toLowerCase();
            this.#byObject.set(object, [...this.of(object), fieldSetOf(file)]);
        }
    }

    of(object: string): readonly FieldSetDefinition[] {
        return this.#byObject.get(localName(object, this.#namespace).toLowerCase()) ?? [];
    }
}

export function fieldSetOf(file: MetadataFile): FieldSetDefinition {
    const root = metadataXml(file.text, 'FieldSet', file.path);
    return {
        name: file.name,
        label: textIn(root, 'label') ?? file.name,
        description: textIn(root, 'description'),
        items: childrenOf(root, 'displayedFields').map((item) => ({
            path: textIn(item, 'field') ?? '',
            required: flagIn(item, 'isRequired')
        }))
    };
}
