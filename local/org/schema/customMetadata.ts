import { MetadataError } from '../platform/metadata/metadataError.ts';
import { childrenOf, flagIn, metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import type { MetadataSource } from './metadataSource.ts';

/** One record of a custom metadata type; values are texts as the file has them, null for empty. */
export interface CustomMetadataRecord {
    readonly path: string;
    /** `CoSellStageMapping__mdt`. */
    readonly object: string;
    readonly developerName: string;
    readonly label: string;
    readonly protected: boolean;
    readonly values: ReadonlyMap<string, string | null>;
}

/** Reads `CoSellStageMapping.ClosedWon.md-meta.xml`. */
export function customMetadataRecord(source: MetadataSource): CustomMetadataRecord {
    const [type, developerName] = source.name.split('.');
    if (!type || !developerName) {
        throw new MetadataError(source.path, 'a custom metadata file is named Type.Record.md-meta.xml');
    }
    const xml = metadataXml(source.text, 'CustomMetadata', source.path);
    const values = childrenOf(xml, 'values').map(
        (value) => [textIn(value, 'field') ?? '', textIn(value, 'value') || null] as const
    );
    return {
        path: source.path,
        object: type.endsWith('__mdt') ? type : `${type}__mdt`,
        developerName,
        label: textIn(xml, 'label') ?? developerName,
        protected: flagIn(xml, 'protected'),
        values: new Map(values)
    };
}
