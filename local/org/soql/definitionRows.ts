import { localName } from '../schema/ownNames.ts';
import { current } from '../platform/transactions/transaction.ts';
import { displayType } from '../library/describe/enums.ts';
import { isNameField } from '../schema/isNameField.ts';
import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import type { Row } from '../store/row.ts';
import type { Condition } from '../syntax/ast/soqlAst.ts';
import { Refused } from '../values/exceptions/refused.ts';
import type { ApexValue } from '../values/value.ts';
import { fieldDataType } from './select/fieldDataType.ts';

/** A particle is a field of an object, too: the two differ only in compound fields, whose parts it knows one by one. */
const fieldDefinitions: ReadonlySet<string> = new Set(['FieldDefinition', 'EntityParticle']);

/** What the platform shows as the Id of a definition. */
const noId = '000000000000000AAA';

/** Definitions of objects and fields are no rows of the store: they are read from the schema, by name. */
export function isDefinition(object: string): boolean {
    return object === 'EntityDefinition' || fieldDefinitions.has(object);
}

/** The definition that an API name stands for, as lookups of custom metadata and of field definitions keep it. */
export function definitionRow(object: string, name: string): Row | null {
    const { schema } = current().org;
    const shape = schema.object(object);
    if (!shape) {
        return null;
    }
    const entity = shape.name === 'EntityDefinition' ? schema.object(name) : undefined;
    return entity ? entityRow(shape, entity) : rowOf(shape, 0, names(name, plainName(name)));
}

/** Every row of EntityDefinition or FieldDefinition; the platform wants field definitions asked for by their object. */
export function definitionRows(shape: ObjectShape, where: Condition | null): Row[] {
    const objects = current().org.schema.objects();
    if (shape.name === 'EntityDefinition') {
        return objects.map((object) => entityRow(shape, object));
    }
    if (where === null || !namesEntity(where)) {
        throw new Refused(`SOQL FROM ${shape.name} without a condition on its EntityDefinition`);
    }
    return objects.flatMap((object) => fieldRows(shape, object));
}

/** The field definitions of the object whose definition is the row with this id. */
export function definitionChildren(shape: ObjectShape, parentId: string): Row[] {
    const object = current().org.schema.objects()[Number(parentId.slice(3, 15)) - 1];
    return object && fieldDefinitions.has(shape.name) ? fieldRows(shape, object) : [];
}

function namesEntity(condition: Condition): boolean {
    switch (condition.kind) {
        case 'and':
        case 'or':
            return condition.of.some(namesEntity);
        case 'not':
            return namesEntity(condition.of);
        default:
            return (
                condition.left.kind === 'path' &&
                /^(EntityDefinition|EntityDefinitionId|DurableId)$/i.test(condition.left.path[0]!)
            );
    }
}

function entityRow(shape: ObjectShape, object: ObjectShape): Row {
    const { definition, kind } = object;
    const stored = kind === 'standard' || kind === 'custom';
    return rowOf(shape, current().org.schema.objects().indexOf(object) + 1, {
        ...names(object.name, plainName(object.name)),
        Label: object.label,
        MasterLabel: object.label,
        PluralLabel: definition.pluralLabel,
        KeyPrefix: object.keyPrefix,
        DeploymentStatus: kind === 'standard' ? null : 'Deployed',
        InternalSharingModel: definition.sharingModel,
        IsApexTriggerable: (stored && !definition.setup) || kind === 'event',
        IsTriggerable: (stored && !definition.setup) || kind === 'event',
        IsCustomSetting: kind === 'setting',
        IsCustomizable: !definition.setup,
        IsEverCreatable: kind !== 'metadata',
        IsEverDeletable: stored || kind === 'setting',
        IsEverUpdatable: stored || kind === 'setting',
        IsQueryable: kind !== 'event',
        IsRetrieveable: kind !== 'event'
    });
}

function fieldRows(shape: ObjectShape, object: ObjectShape): Row[] {
    return object.fields.map((field) =>
        rowOf(shape, 0, {
            ...names(field.name, field.custom ? plainName(field.name) : standardName(field)),
            DurableId: `${object.name}.${field.name}`,
            EntityDefinitionId: object.name,
            Label: field.label,
            MasterLabel: field.label,
            DataType: fieldDataType(field),
            Length: field.length ?? 0,
            Precision: field.precision ?? 0,
            Scale: field.scale ?? 0,
            RelationshipName: field.relationshipName,
            IsCalculated: field.formula !== null || field.rollUp !== null,
            IsHtmlFormatted: field.type === 'Html',
            IsIndexed: field.type === 'Id' || field.externalId || field.unique || field.referenceTo.length > 0,
            IsNameField: isNameField(object.name, field.name),
            IsNillable: !field.required && field.type !== 'Checkbox',
            IsPolymorphicForeignKey: field.referenceTo.length > 1,
            IsCompound: field.type === 'Address' || field.type === 'Location',
            ...(shape.name === 'EntityParticle' ? ofParticle(object, field) : {})
        })
    );
}

/** What a particle knows beside, and its type by the name that describes use. */
function ofParticle(object: ObjectShape, field: FieldShape): Readonly<Record<string, ApexValue>> {
    return {
        Name: field.name,
        FieldDefinitionId: `${object.name}.${field.name}`,
        DataType: displayType(field).name.toLowerCase(),
        IsAutonumber: field.type === 'AutoNumber',
        IsCaseSensitive: field.caseSensitive,
        IsCreatable: field.createable,
        IsUpdatable: field.updateable,
        IsUnique: field.unique,
        InlineHelpText: field.helpText
    };
}

/** `AccountId` is called Account. */
function standardName(field: FieldShape): string {
    return field.referenceTo.length > 0 ? field.name.replace(/(?<=.)Id$/, '') : field.name;
}

function plainName(name: string): string {
    return localName(name, current().org.schema.namespace).replace(/__(c|mdt|e|b|x)$/i, '');
}

function names(apiName: string, developerName: string): Readonly<Record<string, ApexValue>> {
    const { namespace } = current().org.schema;
    return {
        QualifiedApiName: apiName,
        DeveloperName: developerName,
        NamespacePrefix: localName(apiName, namespace) === apiName ? null : namespace,
        DurableId: apiName,
        Label: developerName
    };
}

/** Rows of objects are numbered from 1, so that their children are found; the others need no id. */
function rowOf(shape: ObjectShape, number: number, values: Readonly<Record<string, ApexValue>>): Row {
    const all: Readonly<Record<string, ApexValue>> = { Id: noId, ...values };
    const empty = (field: FieldShape): ApexValue => (field.type === 'Checkbox' ? false : null);
    const id = `${shape.keyPrefix}${String(number).padStart(12, '0')}AAA`;
    return { id, values: shape.fields.map((field) => all[field.name] ?? empty(field)), deleted: false };
}
