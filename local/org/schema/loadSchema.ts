import { childrenOf, metadataXml, textIn } from '../platform/metadataXml.ts';
import { basename, dirname } from 'node:path';
import { customMetadataRecord } from './customMetadata.ts';
import { customObject, validationRule } from './customObject.ts';
import { fieldOfMetadata, type LoadedField } from './fieldOfMetadata.ts';
import { readMetadata, type MetadataSource } from './metadataSource.ts';
import type { ChildRelationship, ObjectDefinition, ValidationRule } from './objectShape.ts';
import { globalValueSets } from './picklistOfMetadata.ts';
import { withRollUpTypes } from './rollUp.ts';
import { Schema } from './schema.ts';
import { shareObject } from './shareObject.ts';
import { standardChildren, standardObjects } from './standard/standardObjects.ts';

/** Where the metadata is: a project's folder and its package directories, relative to it. */
export interface SchemaProject {
    readonly projectDir: string;
    readonly packageDirs: readonly string[];
}

/**
 * Standard objects and everything that the project's metadata adds; files of standard fields (labels, values) change nothing. Throws an Error that names the file for malformed XML,
 * for a field of an unknown object, and for each feature that the local org does not do.
 */
export function loadSchema(project: SchemaProject): Schema {
    const read = (suffix: string) => readMetadata(project.projectDir, project.packageDirs, suffix);
    const sets = globalValueSets(read('globalValueSet'));
    const own = read('field').filter((source) => /__c$/i.test(source.name));
    const fields = grouped(own, (source) => fieldOfMetadata(source, sets));
    const rules = grouped(read('validationRule'), validationRule);
    const objectFiles = read('object');
    const customs = objectFiles
        .filter((source) => /__(c|mdt|e)$/i.test(source.name))
        .map((source, index) => customObject(source, keyPrefix(source.name, index)));
    const shares = customs.map((object, index) => shareObject(object, `h${index.toString(36).padStart(2, '0')}`));
    const bare = [
        ...standardObjects().map((object) => withDefaultAccess(object, objectFiles)),
        ...customs,
        ...shares.filter((share) => share !== null)
    ];
    checkOwners([...fields.keys(), ...rules.keys()], bare);
    const objects = bare.map((object) =>
        withMembers(object, fields.get(object.name) ?? [], rules.get(object.name) ?? [])
    );
    const any = anyTargets(objects);
    const open = objects.map((object) => withRollUpTypes(withAnyTarget(object, any), objects));
    const related = open.map((object) => ({ ...object, childRelationships: children(object, open, fields) }));
    return new Schema(related, labels(read('labels')), read('md').map(customMetadataRecord));
}

/** The org-wide default of a standard object, where the project has a file of the object that says it. */
function withDefaultAccess(object: ObjectDefinition, files: readonly MetadataSource[]): ObjectDefinition {
    const file = files.find((one) => one.name === object.name);
    const said = file && textIn(metadataXml(file.text, 'CustomObject', file.path), 'sharingModel');
    return said ? { ...object, sharingModel: said } : object;
}

/** Files below `objects/<Object>/…` by object. */
function grouped<T>(sources: readonly MetadataSource[], read: (source: MetadataSource) => T): Map<string, T[]> {
    const byObject = new Map<string, T[]>();
    for (const source of sources) {
        const object = basename(dirname(dirname(source.path)));
        byObject.set(object, [...(byObject.get(object) ?? []), read(source)]);
    }
    return byObject;
}

function checkOwners(names: readonly string[], objects: readonly ObjectDefinition[]): void {
    for (const name of names) {
        if (!objects.some((object) => object.name === name)) {
            throw new Error(`objects/${name}: the local org has no object ${name}, so its fields cannot be added`);
        }
    }
}

function withMembers(
    object: ObjectDefinition,
    fields: readonly LoadedField[],
    rules: readonly (ValidationRule | null)[]
): ObjectDefinition {
    const detail = fields.some((field) => field.shape.type === 'MasterDetail');
    const system = object.fields.filter((field) => !(detail && field.name === 'OwnerId'));
    return {
        ...object,
        fields: [...system, ...fields.map((field) => field.shape)],
        validationRules: rules.filter((rule) => rule !== null)
    };
}

/** Standard objects that tasks, files and notes are related to, beside all custom objects. */
const relatable = [
    ...['Account', 'Contact', 'Lead', 'Opportunity', 'Case', 'Campaign', 'Product2', 'Asset', 'Contract', 'Order'],
    ...['Solution', 'User', 'Task', 'Event', 'EmailMessage']
];

function anyTargets(objects: readonly ObjectDefinition[]): string[] {
    return objects
        .filter((object) => (/__c$/i.test(object.name) && object.kind === 'custom') || relatable.includes(object.name))
        .map((object) => object.name);
}

/** What WhoId means; WhatId never points there. */
const people = ['Contact', 'Lead', 'User', 'Task', 'Event'];

/** `*` in referenceTo as the objects that it means. */
function withAnyTarget(object: ObjectDefinition, any: readonly string[]): ObjectDefinition {
    const things = any.filter((name) => !people.includes(name));
    const fields = object.fields.map((field) =>
        field.referenceTo.includes('*') ? { ...field, referenceTo: field.name === 'WhatId' ? things : any } : field
    );
    return { ...object, fields };
}

function children(
    parent: ObjectDefinition,
    objects: readonly ObjectDefinition[],
    fields: ReadonlyMap<string, readonly LoadedField[]>
): ChildRelationship[] {
    const custom = [...fields].flatMap(([childObject, list]) =>
        list
            .filter((field) => field.shape.referenceTo.includes(parent.name))
            .map((field) => ({
                relationshipName: field.childRelationshipName && `${field.childRelationshipName}__r`,
                childObject,
                field: field.shape.name
            }))
    );
    return [...(parent.kind === 'standard' ? standardChildren(parent.name, objects) : []), ...custom];
}

/** Salesforce gives prefixes in the order of creation; here the order of the files decides. */
function keyPrefix(name: string, index: number): string {
    const letter = /__mdt$/i.test(name) ? 'm' : /__e$/i.test(name) ? 'e' : 'a';
    return letter + index.toString(36).padStart(2, '0');
}

function labels(files: readonly MetadataSource[]): Map<string, string> {
    const found = new Map<string, string>();
    for (const file of files) {
        for (const label of childrenOf(metadataXml(file.text, 'CustomLabels', file.path), 'labels')) {
            const name = textIn(label, 'fullName');
            if (name === null) {
                throw new Error(`${file.path}: a label has no fullName`);
            }
            found.set(name.toLowerCase(), textIn(label, 'value') ?? '');
        }
    }
    return found;
}
