import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { MetadataError } from '../platform/metadata/metadataError.ts';
import { metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import { newestApiVersion } from './newestApiVersion.ts';

/** The usual form of a -meta.xml: to read hundreds of them with a parser would take a good part of a start. */
const usual =
    /^\uFEFF?\s*(?:<\?xml[^<>]*\?>)?\s*<Apex(Class|Trigger)(?: xmlns="[^"]*")?>(?:\s*<(\w+)>[^<>]*<\/\2>)*\s*<\/Apex\1>\s*$/;

/**
 * The apiVersion of a class or trigger, by the text of its -meta.xml; null when it says none.
 * A version that came after this org is refused, and the newest known takes its place.
 * @throws MetadataError for XML that is malformed, and for a version that is none
 */
export function apiVersionOf(text: string, file: string, problems: MetadataProblems): number | null {
    const found = usual.test(text) ? /<apiVersion>([^<]*)</.exec(text)?.[1] : parsed(text, file);
    if (found === undefined || found === null) return null;
    const version = found.trim();
    if (!/^\d{1,3}(\.0)?$/.test(version)) throw new MetadataError(file, `apiVersion is '${version}', not a version`);
    if (Number(version) <= newestApiVersion) return Number(version);
    problems.add(file, `apiVersion ${version}; ${newestApiVersion}.0 is the newest here, and is taken`, 'refusal');
    return newestApiVersion;
}

function parsed(text: string, file: string): string | null {
    const root = /\.trigger-meta\.xml$/i.test(file) ? 'ApexTrigger' : 'ApexClass';
    return textIn(metadataXml(text, root, file), 'apiVersion');
}
