import type { MemberExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { ApexType } from './model.ts';
import { classType } from './primitives.ts';
import { valueTarget, type Target } from '../names/target.ts';

/** `Account.SObjectType`, `Account.Fields`, `Account.Name`. */
export function tokenMember(
    type: Extract<ApexType, { kind: 'sobject' }>,
    member: MemberExpression,
    body: Body
): Target | null {
    if (type.name === null) {
        return null;
    }
    const lower = member.name.toLowerCase();
    // a field of that name, as that of ObjectPermissions, goes first (fact types-field-named-sobjecttype)
    if (lower === 'sobjecttype' && !body.world.schema.object(type.name)?.field(member.name)) {
        body.recorder.mean(member, { is: 'objectToken', object: type.name });
        return valueTarget(schemaClass('SObjectType', body));
    }
    if (lower === 'fields') {
        body.recorder.mean(member, { is: 'namespace', name: 'Fields' });
        return { is: 'objectFields', object: type.name };
    }
    return objectFieldsMember(type.name, member, body);
}

/** `Account.Fields.Name`, `Account.Name`. */
export function objectFieldsMember(object: string, member: MemberExpression, body: Body): Target | null {
    const found = body.world.schema.object(object);
    const field = found?.field(member.name);
    if (!found || !field) {
        return null;
    }
    body.recorder.dependencies.add(`object ${object.toLowerCase()}`);
    body.recorder.mean(member, { is: 'fieldToken', object: found.name, field: field.name });
    return valueTarget(schemaClass('SObjectField', body));
}

export function isDescribesRoot(namespace: string, lowerName: string): boolean {
    return namespace === 'Schema' && lowerName === 'sobjecttype';
}

/** `Schema.SObjectType.Account`. */
export function describeMember(member: MemberExpression, body: Body): Target | null {
    const object = body.world.schema.object(member.name);
    if (!object) {
        return null;
    }
    body.recorder.dependencies.add(`object ${object.name.toLowerCase()}`);
    body.recorder.mean(member, { is: 'objectDescribe', object: object.name });
    return valueTarget(schemaClass('DescribeSObjectResult', body));
}

/** `Account.SObjectType.fields`. */
export function tokenFieldsTarget(member: MemberExpression, body: Body): Target | null {
    const meaning = body.recorder.meaningOf(member.target);
    if (meaning?.is !== 'objectToken' || member.name.toLowerCase() !== 'fields') {
        return null;
    }
    body.recorder.mean(member, { is: 'namespace', name: 'Fields' });
    return { is: 'objectFields', object: meaning.object };
}

/** `Schema.SObjectType.Account.fields`, which is also a value (`.fields.getMap()`). */
export function describedFieldsTarget(member: MemberExpression, body: Body): Target | null {
    const meaning = body.recorder.meaningOf(member.target);
    const lower = member.name.toLowerCase();
    return meaning?.is === 'objectDescribe' && lower === 'fields'
        ? { is: 'describedFields', object: meaning.object }
        : null;
}

/** `Schema.SObjectType.Account.fields.Name`. */
export function describedFieldMember(object: string, member: MemberExpression, body: Body): Target | null {
    const found = body.world.schema.object(object);
    const field = found?.field(member.name);
    if (!found || !field) {
        return null;
    }
    body.recorder.mean(member, { is: 'fieldDescribe', object: found.name, field: field.name });
    return valueTarget(schemaClass('DescribeFieldResult', body));
}

/** `Schema.SObjectType.Account.fieldSets.Short`; `fieldSets` alone is a value (`.fieldSets.getMap()`). */
export function describedFieldSet(member: MemberExpression, body: Body): Target | null {
    const { target } = member;
    const meaning = target.kind === 'member' ? body.recorder.meaningOf(target.target) : null;
    if (target.kind !== 'member' || target.name.toLowerCase() !== 'fieldsets' || meaning?.is !== 'objectDescribe') {
        return null;
    }
    const name = body.world.schema.fieldSet(meaning.object, member.name);
    if (name === undefined) {
        return null;
    }
    body.recorder.mean(member, { is: 'fieldSet', object: meaning.object, name });
    return valueTarget(schemaClass('FieldSet', body));
}

export function schemaClass(name: string, body: Body): ApexType {
    const info = body.world.platform.find('Schema', name);
    if (!info) {
        throw new Error(`The platform has no class Schema.${name}`);
    }
    return classType(info);
}
