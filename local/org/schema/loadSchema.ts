import { pageOf } from './page.ts';
import { catalogueObject } from '../library/catalogue/catalogue.ts';
import { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { metadataXml, textIn } from '../platform/metadata/metadataXml.ts';
import { basename, dirname } from 'node:path';
import { noFeatures, type OrgFeatures } from '../project/orgFeatures.ts';
import { withCurrency } from './currencyField.ts';
import { customMetadataRecord } from './customMetadata.ts';
import { customObject, validationRule } from './customObject.ts';
import { withLocationParts } from './locationParts.ts';
import { fieldOfMetadata, type LoadedField } from './fieldOfMetadata.ts';
import { labels } from './labels.ts';
import { checkLookupFilters, withLookupFilters } from './lookupFilters.ts';
import { readMetadata, type MetadataSource } from './metadataSource.ts';
import type { ChildRelationship, ObjectDefinition, ValidationRule } from './objectShape.ts';
import { globalValueSets } from './picklistOfMetadata.ts';
import { recordTypes, withRecordTypes } from './recordTypes.ts';
import { withRollUpTypes } from './rollUp.ts';
import { Schema } from './schema.ts';
import { shareObject } from './shareObject.ts';
import { sharingReasons } from './sharingReasons.ts';
import { withNamespace } from './withNamespace.ts';
import { qualifiedName } from './ownNames.ts';
import { standardChildren, standardObjects } from './standard/standardObjects.ts';

/** Where the metadata is: a project's folder and its package directories, relative to it. */
export interface SchemaProject {
    readonly projectDir: string;
    readonly packageDirs: readonly string[];
    /** A plain org's where it is not said. */
    readonly features?: OrgFeatures;
    /** Of what the project defines; none where it is not said. */
    readonly namespace?: string | null;
}

/**
 * Standard objects and everything that the project's metadata adds; files of standard fields only add their
 * lookup filters. What cannot be read or is not done is in the schema's problems, and the rest is loaded all the same.
 */
export function loadSchema(project: SchemaProject): Schema {
    const problems = new MetadataProblems();
    const features = project.features ?? noFeatures;
    const read = (suffix: string) => readMetadata(project.projectDir, project.packageDirs, suffix);
    const sets = globalValueSets(read('globalValueSet'), problems);
    const [own, standard] = partition(read('field'), (source) => /__c$/i.test(source.name));
    const kept = grouped(standard, (source) => source);
    const loaded = grouped(own, (source) => problems.attempt(() => fieldOfMetadata(source, sets, problems)));
    const fields = new Map([...loaded].map(([object, all]) => [object, all.flatMap(withLocationParts)]));
    const rules = grouped(read('validationRule'), (source) => problems.attempt(() => validationRule(source, problems)));
    const objectFiles = read('object');
    const nextPrefix = keyPrefixes();
    const customs = objectFiles
        .filter((source) => /__(c|mdt|e|b|x)$/i.test(source.name))
        .flatMap((source) => problems.attempt(() => customObject(source, nextPrefix(source.name))) ?? []);
    const reasons = sharingReasons(read('sharingReason'), problems);
    const shares = customs.map((object, index) =>
        shareObject(object, `h${index.toString(36).padStart(2, '0')}`, reasons(object.name))
    );
    const bare = [
        ...standardObjects(features)
            .map((object) => withDefaultAccess(object, objectFiles, problems))
            .map((object) => withLookupFilters(object, kept.get(object.name) ?? [], problems)),
        ...customs.map((object) => withCurrency(object, features)),
        ...shares.filter((share) => share !== null)
    ];
    checkOwners(own, bare, problems);
    const types = recordTypes(read('recordType'), problems);
    const objects = bare.map((object) =>
        withRecordTypes(
            withMembers(object, fields.get(object.name) ?? [], rules.get(object.name) ?? []),
            types(object.name)
        )
    );
    const any = anyTargets(objects);
    const anyOf = objects.map((object) => withAnyTarget(object, any));
    const open = anyOf.map((object) => withRollUpTypes(object, anyOf, problems));
    const children = childrenOf(open, fields);
    const related = open.map((object) => ({ ...object, childRelationships: children(object) }));
    const namespace = project.namespace ?? null;
    const named = related.map((object) => withNamespace(object, namespace));
    const records = problems.readAll(read('md'), customMetadataRecord);
    const pages = read('page').map((source) => pageOf(source, project.projectDir));
    const fieldSets = read('fieldSet').map((source) => [ownersOf(source)[0]!, source.name] as const);
    const schema = new Schema(
        named,
        labels(read('labels'), problems),
        records.map((record) => ({ ...record, object: qualifiedName(record.object, namespace) })),
        problems,
        pages,
        fieldSets,
        namespace
    );
    checkLookupFilters(schema);
    return schema;
}

function partition<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
    return [all.filter(first), all.filter((one) => !first(one))];
}

/** The org-wide default of a standard object, where the project has a file of the object that says it. */
function withDefaultAccess(
    object: ObjectDefinition,
    files: readonly MetadataSource[],
    problems: MetadataProblems
): ObjectDefinition {
    const file = files.find((one) => one.name === object.name);
    const xml = file && problems.attempt(() => metadataXml(file.text, 'CustomObject', file.path));
    const said = xml && textIn(xml, 'sharingModel');
    return said ? { ...object, sharingModel: said } : object;
}

/** Files below `objects/<Object>/…` by object; fields of Activity are those of tasks and of events. */
function grouped<T>(
    sources: readonly MetadataSource[],
    read: (source: MetadataSource) => T | null
): Map<string, NonNullable<T>[]> {
    const byObject = new Map<string, NonNullable<T>[]>();
    for (const source of sources) {
        const member = read(source);
        for (const object of ownersOf(source)) {
            if (member !== null) byObject.set(object, [...(byObject.get(object) ?? []), member as NonNullable<T>]);
        }
    }
    return byObject;
}

function ownersOf(source: MetadataSource): string[] {
    const object = basename(dirname(dirname(source.path)));
    return object === 'Activity' ? ['Task', 'Event'] : [object];
}

/** Fields of objects that are not there are told once for each object. */
function checkOwners(
    fields: readonly MetadataSource[],
    objects: readonly ObjectDefinition[],
    problems: MetadataProblems
): void {
    const known = new Set(objects.map((object) => object.name));
    const told = new Set<string>();
    for (const source of fields) {
        for (const name of ownersOf(source).filter((one) => !known.has(one) && !told.has(one))) {
            told.add(name);
            const missing = /__/.test(name) || !catalogueObject(name);
            if (missing) problems.add(source.path, `there is no object ${name}, so its fields cannot be added`);
            else problems.add(source.path, `fields on ${name}`, 'refusal');
        }
    }
}

function withMembers(
    object: ObjectDefinition,
    fields: readonly LoadedField[],
    rules: readonly ValidationRule[]
): ObjectDefinition {
    const detail = fields.some((field) => field.shape.type === 'MasterDetail');
    const system = object.fields.filter((field) => !(detail && field.name === 'OwnerId'));
    return {
        ...object,
        fields: [...system, ...fields.map((field) => field.shape)],
        validationRules: rules
    };
}

/** Standard objects that tasks, files and notes are related to, beside all custom objects. */
const relatable = [
    ...['Account', 'Contact', 'Lead', 'Opportunity', 'Case', 'Campaign', 'Product2', 'Asset', 'Contract', 'Order'],
    ...['Solution', 'User', 'Task', 'Event', 'EmailMessage', 'ListEmail']
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

/** Asked for each object: its children, standard ones first. */
function childrenOf(
    objects: readonly ObjectDefinition[],
    fields: ReadonlyMap<string, readonly LoadedField[]>
): (parent: ObjectDefinition) => ChildRelationship[] {
    const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
    const custom = new Map<string, ChildRelationship[]>();
    // a lookup of activities has one name for both: it is that of the tasks
    const inOrder = [...fields].sort(([one], [other]) => Number(one === 'Event') - Number(other === 'Event'));
    for (const [childObject, list] of inOrder) {
        for (const { shape, childRelationshipName } of list) {
            const relationshipName = childRelationshipName && `${childRelationshipName}__r`;
            for (const parent of shape.referenceTo) {
                const found = custom.get(parent) ?? [];
                custom.set(parent, [...found, { relationshipName, childObject, field: shape.name }]);
            }
        }
    }
    return ({ name, kind }) => [
        ...(kind === 'standard' ? standardChildren(name, byName) : []),
        ...(custom.get(name) ?? [])
    ];
}

/** Salesforce gives prefixes in the order of creation, to each kind its own; here the order of the files decides. */
function keyPrefixes(): (name: string) => string {
    const given = new Map<string, number>();
    return (name) => {
        const letter = /__mdt$/i.test(name) ? 'm' : /__e$/i.test(name) ? 'e' : /__[bx]$/i.test(name) ? 'x' : 'a';
        const index = given.get(letter) ?? 0;
        given.set(letter, index + 1);
        return letter + index.toString(36).padStart(2, '0');
    };
}
