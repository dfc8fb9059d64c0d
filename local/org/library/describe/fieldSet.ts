import type { FieldSetDefinition, FieldSetItem } from '../../platform/metadata/fieldSets.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { CaselessMap } from '../../values/collections/caselessMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { jsonClass, type JsonMember } from '../json/jsonShape.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { fieldToken, objectToken } from '../records/schemaTokens.ts';
import { displayType } from './enums.ts';
import { answers } from './property.ts';

/** Schema.SObjectTypeFieldSets */
export class ObjectFieldSets {
    readonly shape: ObjectShape;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }
}

class FieldSet {
    readonly shape: ObjectShape;
    readonly definition: FieldSetDefinition;

    constructor(shape: ObjectShape, definition: FieldSetDefinition) {
        this.shape = shape;
        this.definition = definition;
    }
}

class FieldSetMember {
    readonly shape: ObjectShape;
    readonly item: FieldSetItem;

    constructor(shape: ObjectShape, item: FieldSetItem) {
        this.shape = shape;
        this.item = item;
    }

    /** The field at the end of the path and the object that has it. */
    get target(): { readonly shape: ObjectShape; readonly field: FieldShape } {
        const path = this.item.path.split('.');
        let { shape } = this;
        for (const relationship of path.slice(0, -1)) {
            const parent = shape.parent(relationship)?.referenceTo[0];
            shape = current().org.schema.object(parent ?? '') ?? this.#unknown();
        }
        return { shape, field: shape.field(path.at(-1)!) ?? this.#unknown() };
    }

    apexEquals(other: unknown): boolean {
        return other instanceof FieldSetMember && other.keyText() === this.keyText();
    }

    keyText(): string {
        return `m${JSON.stringify([this.shape.name, this.item.path, this.item.required])}`;
    }

    #unknown(): never {
        return raise('System.SObjectException', `Invalid field ${this.item.path} for ${this.shape.name}`);
    }
}

/** Field sets of the package have its prefix in the map's keys only. */
function qualified(name: string): string {
    const { namespace } = current().org.schema;
    return namespace === null ? name : `${namespace}__${name}`;
}

/** The field sets of an object, by name in any case. */
export function fieldSetsOf(shape: ObjectShape): CaselessMap {
    return new CaselessMap(
        typeNamed('Map<String,Schema.FieldSet>'),
        current()
            .org.fieldSets.of(shape.name)
            .map((definition) => [qualified(definition.name).toLowerCase(), new FieldSet(shape, definition)] as const),
        current().org.schema.namespace
    );
}

platformClass('Schema.SObjectTypeFieldSets', ObjectFieldSets);
platformClass('Schema.FieldSet', FieldSet);
platformClass('Schema.FieldSetMember', FieldSetMember);

/** As describes of fields have it, sorted by name (fact library-json-field-set-member). */
jsonClass('Schema.FieldSetMember', {
    make: () => {
        throw new Refused('JSON.deserialize of Schema.FieldSetMember');
    },
    members: [
        shown('dbRequired', 'Boolean', (self) => self.target.field.required),
        shown('fieldPath', 'String', (self) => self.item.path),
        shown('label', 'String', (self) => self.target.field.label),
        shown('required', 'Boolean', (self) => self.item.required),
        shown('type', 'String', (self) => displayType(self.target.field).name.toLowerCase()),
        shown('typeApex', 'String', (self) => displayType(self.target.field).name)
    ]
});

function shown(name: string, type: string, get: (self: FieldSetMember) => ApexValue): JsonMember {
    return { name, type, get, set: () => undefined };
}

const members = (self: FieldSet): ApexList =>
    new ApexList(
        typeNamed('List<Schema.FieldSetMember>'),
        self.definition.items.map((item) => new FieldSetMember(self.shape, item))
    );

export const fieldSetClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Schema.SObjectTypeFieldSets',
        kind: 'class',
        instance: {
            'Map<String,Schema.FieldSet> getMap()': (self: ObjectFieldSets) => fieldSetsOf(self.shape)
        }
    }),
    defineClass({
        name: 'Schema.FieldSet',
        kind: 'class',
        ...answers([
            ['String', 'getDescription', (self: FieldSet) => self.definition.description],
            ['List<Schema.FieldSetMember>', 'getFields', members],
            ['String', 'getLabel', (self: FieldSet) => self.definition.label],
            ['String', 'getName', (self: FieldSet) => self.definition.name],
            ['String', 'getNameSpace', () => current().org.schema.namespace],
            ['Schema.SObjectType', 'getSObjectType', (self: FieldSet) => objectToken(self.shape)]
        ])
    }),
    defineClass({
        name: 'Schema.FieldSetMember',
        kind: 'class',
        ...memberRows()
    })
];

function memberRows(): Pick<Parameters<typeof defineClass>[0], 'instance' | 'fields'> {
    const { instance, fields } = answers([
        ['Boolean', 'getDbRequired', (self: FieldSetMember) => self.target.field.required],
        ['String', 'getFieldPath', (self: FieldSetMember) => self.item.path],
        ['String', 'getLabel', (self: FieldSetMember) => self.target.field.label],
        ['Boolean', 'getRequired', (self: FieldSetMember) => self.item.required],
        ['Schema.DisplayType', 'getType', (self: FieldSetMember) => displayType(self.target.field)]
    ]);
    const token = (self: FieldSetMember) => fieldToken(self.target.shape, self.target.field);
    return { instance: { ...instance, 'Schema.SObjectField getSObjectField()': token }, fields };
}
