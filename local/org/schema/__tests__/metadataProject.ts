import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SchemaProject } from '../loadSchema.ts';

/** Writes metadata files below a new folder: path → text of the file. */
export function metadataProject(files: Readonly<Record<string, string>>): SchemaProject {
    const projectDir = mkdtempSync(join(tmpdir(), 'metadata-'));
    for (const [path, text] of Object.entries(files)) {
        const file = join(projectDir, 'force-app', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    mkdirSync(join(projectDir, 'force-app'), { recursive: true });
    return { projectDir, packageDirs: ['force-app'] };
}

/** `'type: Text; length: 20; unique: true'` as the children of an element. */
export function elements(text: string): string {
    return text
        .split(';')
        .map((pair) => /^\s*(\w+):\s*([\s\S]*?)\s*$/.exec(pair))
        .filter((match) => match !== null)
        .map(([, name, value]) => `<${name}>${value}</${name}>`)
        .join('');
}

export type FieldTexts = Readonly<Record<string, string>>;

/** The files of objects: object → field → what its file says, in the words of {@link elements} or as XML. */
export function objectFiles(objects: Readonly<Record<string, FieldTexts>>): Record<string, string> {
    const files: Record<string, string> = {};
    for (const [object, { object: own, ...fields }] of Object.entries(objects)) {
        const folder = `objects/${object}`;
        if (object.includes('__')) {
            files[`${folder}/${object}.object-meta.xml`] = `<CustomObject>${xml(own ?? defaults)}</CustomObject>`;
        }
        for (const [name, text] of Object.entries(fields)) {
            files[`${folder}/fields/${name}.field-meta.xml`] =
                `<CustomField><fullName>${name}</fullName>${xml(text)}</CustomField>`;
        }
    }
    return files;
}

const defaults = 'label: Thing; pluralLabel: Things; sharingModel: ReadWrite';

function xml(text: string): string {
    return text.startsWith('<') ? text : elements(text);
}
