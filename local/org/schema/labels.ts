import { MetadataError } from '../platform/metadata/metadataError.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { childrenOf, metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import type { MetadataSource } from './metadataSource.ts';

/** The texts of custom labels by lower-case name. */
export function labels(files: readonly MetadataSource[], problems: MetadataProblems): Map<string, string> {
    const found = problems.readAll(files, (file) =>
        childrenOf(metadataXml(file.text, 'CustomLabels', file.path), 'labels').map((label): [string, string] => {
            const name = textIn(label, 'fullName');
            if (name === null) throw new MetadataError(file.path, 'a label has no fullName');
            return [name.toLowerCase(), textIn(label, 'value') ?? ''];
        })
    );
    return new Map(found.flat());
}
