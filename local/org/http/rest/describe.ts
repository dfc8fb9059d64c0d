import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { DataCall } from './dataApi.ts';
import { validFor } from '../../library/describe/validFor.ts';
import { fieldByteLength, fieldLength } from '../../library/describe/fieldLength.ts';
import { carriedAs, fieldKind, type FieldKind } from './fieldKind.ts';

/** GET /sobjects */
export function describeGlobal(call: DataCall): object {
    const shapes = [...call.org.schema.objects()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { encoding: 'UTF-8', maxBatchSize: 200, sobjects: shapes.map((shape) => describeSummary(call, shape)) };
}

/** What the list of objects says about one. */
export function describeSummary(call: DataCall, shape: ObjectShape): Record<string, unknown> {
    const rights = call.user.rights.objectRights(shape.name);
    const path = `${call.root}/sobjects/${shape.name}`;
    const record = shape.kind === 'standard' || shape.kind === 'custom';
    return {
        activateable: false,
        createable: rights.create,
        custom: shape.kind !== 'standard',
        customSetting: shape.kind === 'setting',
        deletable: rights.delete && shape.kind !== 'event',
        deprecatedAndHidden: false,
        feedEnabled: false,
        hasSubtypes: false,
        isInterface: false,
        isSubtype: false,
        keyPrefix: shape.keyPrefix,
        label: shape.label,
        labelPlural: shape.definition.pluralLabel,
        layoutable: record,
        mergeable: false,
        mruEnabled: false,
        name: shape.name,
        queryable: shape.kind !== 'event',
        replicateable: record,
        retrieveable: shape.kind !== 'event',
        searchable: record,
        triggerable: record || shape.kind === 'event',
        undeletable: record,
        updateable: rights.edit && shape.kind !== 'event',
        urls: { rowTemplate: `${path}/{ID}`, describe: `${path}/describe`, sobject: path }
    };
}

/** GET /sobjects/X/describe */
export function describeObject(call: DataCall, shape: ObjectShape): object {
    return {
        ...describeSummary(call, shape),
        fields: shape.fields.map((field) => describeField(field, shape)),
        childRelationships: shape.childRelationships.map((child) => ({
            cascadeDelete: false,
            childSObject: child.childObject,
            deprecatedAndHidden: false,
            field: child.field,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: child.relationshipName,
            restrictedDelete: false
        })),
        recordTypeInfos: [],
        supportedScopes: [{ label: 'All', name: 'everything' }]
    };
}

function describeField(field: FieldShape, shape: ObjectShape): object {
    const kind = fieldKind(field);
    const controlling = field.controllingField === undefined ? undefined : shape.field(field.controllingField);
    const calculated = field.formula !== null;
    return {
        aggregatable: true,
        autoNumber: field.type === 'AutoNumber',
        byteLength: fieldByteLength(field),
        calculated,
        calculatedFormula: null,
        cascadeDelete: field.type === 'MasterDetail',
        caseSensitive: field.caseSensitive,
        createable: field.createable,
        custom: field.custom,
        defaultValue: kind === 'boolean' ? false : null,
        defaultedOnCreate: field.defaultValue !== null || kind === 'boolean',
        deprecatedAndHidden: false,
        digits: kind === 'int' ? 8 : 0,
        encrypted: false,
        externalId: field.externalId,
        filterable: kind !== 'textarea',
        groupable: kind !== 'textarea' && !['double', 'currency', 'percent'].includes(kind),
        htmlFormatted: field.type === 'Html',
        idLookup: field.name === 'Id' || field.externalId,
        inlineHelpText: field.helpText,
        label: field.label,
        length: fieldLength(field),
        name: field.name,
        nameField: field.name === 'Name',
        namePointing: false,
        nillable: !field.required && kind !== 'boolean',
        permissionable: field.custom && !field.required,
        picklistValues: field.picklist.map((each) => ({
            active: each.active,
            defaultValue: each.default,
            label: each.label,
            validFor: validFor(each, controlling),
            value: each.value
        })),
        polymorphicForeignKey: field.referenceTo.length > 1,
        precision: field.precision ?? 0,
        referenceTo: field.referenceTo,
        relationshipName: field.relationshipName,
        relationshipOrder: null,
        restrictedDelete: field.deleteConstraint === 'Restrict',
        restrictedPicklist: field.restrictedPicklist,
        scale: field.scale ?? 0,
        soapType: soapType(kind),
        sortable: kind !== 'textarea',
        type: kind,
        unique: field.unique,
        updateable: field.updateable
    };
}

function soapType(kind: FieldKind): string {
    if (kind === 'id' || kind === 'reference') {
        return 'tns:ID';
    }
    switch (carriedAs(kind)) {
        case 'integer':
            return 'xsd:int';
        case 'decimal':
            return 'xsd:double';
        case 'datetime':
            return 'xsd:dateTime';
        case 'base64':
            return 'xsd:base64Binary';
        case 'compound':
            return kind === 'address' ? 'urn:address' : 'urn:location';
        case 'text':
            return 'xsd:string';
        default:
            return `xsd:${kind}`;
    }
}
