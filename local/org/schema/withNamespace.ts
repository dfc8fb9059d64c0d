import type { FieldShape, ObjectDefinition, RollUp } from './objectShape.ts';
import { qualifiedName } from './ownNames.ts';

/**
 * An object as an org with a namespace has it: everything of the package's own bears the prefix, while its sources name
 * it without (Apex Developer Guide, "Namespace Prefix").
 */
export function withNamespace(object: ObjectDefinition, namespace: string | null): ObjectDefinition {
    if (namespace === null) {
        return object;
    }
    const named = (name: string): string => qualifiedName(name, namespace);
    return {
        ...object,
        name: named(object.name),
        namespace,
        fields: object.fields.map((field) => namedField(field, named)),
        childRelationships: object.childRelationships.map((child) => ({
            relationshipName: child.relationshipName && named(child.relationshipName),
            childObject: named(child.childObject),
            field: named(child.field)
        })),
        validationRules: object.validationRules.map((rule) => ({ ...rule, field: rule.field && named(rule.field) }))
    };
}

function namedField(field: FieldShape, named: (name: string) => string): FieldShape {
    return {
        ...field,
        name: named(field.name),
        referenceTo: field.referenceTo.map(named),
        relationshipName: field.relationshipName && named(field.relationshipName),
        ...(field.controllingField === undefined ? {} : { controllingField: named(field.controllingField) }),
        rollUp: field.rollUp && namedRollUp(field.rollUp, named)
    };
}

function namedRollUp(rollUp: RollUp, named: (name: string) => string): RollUp {
    return {
        ...rollUp,
        childObject: named(rollUp.childObject),
        lookup: named(rollUp.lookup),
        field: rollUp.field && named(rollUp.field)
    };
}
