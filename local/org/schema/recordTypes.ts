import { basename, dirname } from 'node:path';
import { flagIn, metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import type { MetadataSource } from './metadataSource.ts';
import type { FieldShape, ObjectDefinition, RecordTypeShape } from './objectShape.ts';
import { standardField } from './standard/fieldText.ts';

/**
 * Record types by object, from `objects/<Object>/recordTypes/<Name>.recordType-meta.xml`, in the order of their files.
 * The picklist values and the business process that they select change nothing.
 */
export function recordTypes(
    files: readonly MetadataSource[],
    problems: MetadataProblems
): (object: string) => RecordTypeShape[] {
    const found = problems.readAll(files, (file) => {
        const xml = metadataXml(file.text, 'RecordType', file.path);
        const developerName = textIn(xml, 'fullName') ?? file.name;
        const type: RecordTypeShape = {
            developerName,
            label: textIn(xml, 'label') ?? developerName,
            description: textIn(xml, 'description'),
            active: flagIn(xml, 'active')
        };
        return { object: basename(dirname(dirname(file.path))), type };
    });
    return (object) => found.filter((each) => each.object === object).map((each) => each.type);
}

/** An object with its record types has the field that says which one a record is of. */
export function withRecordTypes(object: ObjectDefinition, types: readonly RecordTypeShape[]): ObjectDefinition {
    return types.length === 0 ? object : { ...object, recordTypes: types, fields: [...object.fields, recordTypeId()] };
}

function recordTypeId(): FieldShape {
    const field = standardField({
        name: 'RecordTypeId',
        type: 'Id',
        relationshipName: 'RecordType',
        referenceTo: 'RecordType'
    });
    return { ...field, label: 'Record Type ID', deleteConstraint: 'Restrict' };
}
