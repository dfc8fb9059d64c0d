import { current } from '../../platform/transactions/transaction.ts';
import type { ChildRelationship, ObjectShape } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { fieldToken, objectToken } from '../records/schemaTokens.ts';
import { stringList } from '../primitives/stringList.ts';
import { answers } from './property.ts';

class DescribedChild {
    readonly child: ChildRelationship;

    constructor(child: ChildRelationship) {
        this.child = child;
    }

    get shape(): ObjectShape {
        return current().org.schema.object(this.child.childObject)!;
    }

    get field() {
        return this.shape.field(this.child.field)!;
    }
}

platformClass('Schema.ChildRelationship', DescribedChild);

export function childRelationships(shape: ObjectShape): ApexList {
    return new ApexList(typeNamed('List<Schema.ChildRelationship>'), shape.childRelationships.map(describedChild));
}

const described = new WeakMap<ChildRelationship, DescribedChild>();

/** One object for each relationship: two describes give equal ones. */
function describedChild(child: ChildRelationship): DescribedChild {
    const known = described.get(child) ?? new DescribedChild(child);
    described.set(child, known);
    return known;
}

export const childRelationshipClass = defineClass({
    name: 'Schema.ChildRelationship',
    kind: 'class',
    ...answers([
        ['Schema.SObjectType', 'getChildSObject', (self: DescribedChild) => objectToken(self.shape)],
        ['Schema.SObjectField', 'getField', (self: DescribedChild) => fieldToken(self.shape, self.field)],
        ['List<String>', 'getJunctionIdListNames', () => stringList([])],
        [
            'List<Schema.SObjectType>',
            'getJunctionReferenceTo',
            () => new ApexList(typeNamed('List<Schema.SObjectType>'))
        ],
        ['String', 'getRelationshipName', (self: DescribedChild) => self.child.relationshipName],
        ['Boolean', 'isCascadeDelete', (self: DescribedChild) => self.field.type === 'MasterDetail'],
        ['Boolean', 'isDeprecatedAndHidden', () => false],
        ['Boolean', 'isRestrictedDelete', (self: DescribedChild) => self.field.deleteConstraint === 'Restrict']
    ])
});
