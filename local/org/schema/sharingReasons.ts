import { basename, dirname } from 'node:path';
import { metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import type { MetadataSource } from './metadataSource.ts';
import type { PicklistValue } from './objectShape.ts';

/** Apex sharing reasons of a custom object: `objects/<Object>/sharingReasons/<Reason>__c.sharingReason-meta.xml`. */
export function sharingReasons(
    files: readonly MetadataSource[],
    problems: MetadataProblems
): (object: string) => PicklistValue[] {
    const found = problems.readAll(files, (file) => {
        const xml = metadataXml(file.text, 'SharingReason', file.path);
        const value = textIn(xml, 'fullName') ?? file.name;
        const object = basename(dirname(dirname(file.path)));
        return { object, reason: { value, label: textIn(xml, 'label') ?? value, active: true, default: false } };
    });
    return (object) => found.filter((each) => each.object === object).map((each) => each.reason);
}
