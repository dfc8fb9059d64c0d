import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { ID, listOf, sobjectOf } from '../world/primitives.ts';
import { fieldTypeOf } from './recordField.ts';
import type { FieldReader } from '../world/schemaReader.ts';
import { valueTarget, type Target } from './target.ts';
import { typeName } from './typeName.ts';

/** `record.Field`, `record.Parent__r`, `record.Children__r`. */
export function recordMember(
    type: Extract<ApexType, { kind: 'sobject' }>,
    member: MemberExpression,
    body: Body
): Target | null {
    if (type.name === null) {
        return genericMember(type, member, body);
    }
    const object = body.world.schema.object(type.name);
    if (!object) {
        return null;
    }
    const { recorder } = body;
    recorder.dependencies.add(`object ${object.name.toLowerCase()}`);
    const field = object.field(member.name);
    if (field) {
        recorder.mean(member, { is: 'sobjectField', object: object.name, field: field.name });
        return valueTarget(fieldTypeOf(field, body.world));
    }
    const parent = object.parent(member.name);
    if (parent) {
        recorder.mean(member, {
            is: 'sobjectParent',
            object: object.name,
            relationship: parent.relationshipName!
        });
        return valueTarget(parentType(parent));
    }
    const child = object.child(member.name);
    if (child) {
        recorder.mean(member, { is: 'sobjectChildren', object: object.name, relationship: child.relationshipName! });
        return valueTarget(listOf(sobjectOf(child.childObject)));
    }
    return null;
}

/** The record type behind a lookup; the pseudo object `Name` for one with several targets. */
export function parentType(field: FieldReader): ApexType {
    const [only, ...others] = field.referenceTo;
    return only !== undefined && others.length === 0 ? sobjectOf(only) : sobjectOf('Name');
}

/** The generic SObject has an Id and nothing else. */
function genericMember(type: ApexType, member: MemberExpression, body: Body): Target {
    if (member.name.toLowerCase() === 'id') {
        body.recorder.mean(member, { is: 'sobjectField', object: 'SObject', field: 'Id' });
        return valueTarget(ID);
    }
    const message = `Initial term of field expression must be a concrete SObject: ${typeName(type)}`;
    return valueTarget(error(body, member, message));
}
