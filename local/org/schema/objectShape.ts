import type { FormulaNode } from './formula/formulaNode.ts';
import { localName } from './ownNames.ts';
import type { LookupFilter } from './lookupFilter.ts';
import type { FilterItem } from './recordFilter.ts';

/** The metadata API's names of field types, with Id, Integer, Long, Base64, Address and Any for standard fields. */
export type FieldType =
    | 'Id'
    | 'Text'
    | 'TextArea'
    | 'LongTextArea'
    | 'Html'
    | 'EncryptedText'
    | 'Picklist'
    | 'MultiselectPicklist'
    | 'Email'
    | 'Phone'
    | 'Url'
    | 'AutoNumber'
    | 'Checkbox'
    | 'Number'
    | 'Currency'
    | 'Percent'
    | 'Integer'
    | 'Long'
    | 'Date'
    | 'DateTime'
    | 'Time'
    | 'Lookup'
    | 'MasterDetail'
    | 'Base64'
    | 'Address'
    | 'Location'
    | 'Any';

/** One field of an object, with everything that DML, SOQL and describes ask. */
export interface FieldShape {
    readonly name: string;
    readonly label: string;
    readonly type: FieldType;
    /** Greatest number of characters; null where that is no question. */
    readonly length: number | null;
    readonly precision: number | null;
    /** Digits after the point. */
    readonly scale: number | null;
    readonly required: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    readonly referenceTo: readonly string[];
    readonly relationshipName: string | null;
    /** What happens when the parent goes; MasterDetail always cascades. */
    readonly deleteConstraint: 'SetNull' | 'Restrict' | 'Cascade';
    readonly picklist: readonly PicklistValue[];
    readonly restrictedPicklist: boolean;
    /** A text that the pages offer values for; only its type in describes tells it from other texts. */
    readonly isCombobox?: boolean;
    /** A literal or a formula, evaluated when a record is made without the field. */
    readonly defaultValue: FormulaNode | null;
    readonly formula: FormulaNode | null;
    /** The formula as it was written, and whether blanks count as zeros in it. */
    readonly formulaText?: string;
    readonly blanksAsZeros?: boolean;
    /** The field that decides which values a dependent picklist offers. */
    readonly controllingField?: string;
    /** Of a roll-up summary field. */
    readonly rollUp: RollUp | null;
    /** `{0000}` patterns of automatic numbers. */
    readonly displayFormat: string | null;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly custom: boolean;
    readonly helpText: string | null;
    /** Which records a lookup may point at; null without a filter. */
    readonly lookupFilter: LookupFilter | null;
}

/** A roll-up summary: what is taken from the detail records of one object. */
export interface RollUp {
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    readonly childObject: string;
    /** The master-detail field of the child. */
    readonly lookup: string;
    /** The field of the child; null for a count. */
    readonly field: string | null;
    /** Only children that meet all items count. */
    readonly filter: readonly FilterItem[];
}

export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly active: boolean;
    readonly default: boolean;
    /** Of a dependent picklist: the values of the controlling field that offer this one. */
    readonly offeredBy?: readonly string[];
}

export interface ChildRelationship {
    readonly relationshipName: string | null;
    readonly childObject: string;
    readonly field: string;
}

export interface ValidationRule {
    readonly name: string;
    readonly condition: FormulaNode;
    readonly message: string;
    /** The field that the error is shown at; null for the page. */
    readonly field: string | null;
}

export type ObjectKind = 'standard' | 'custom' | 'metadata' | 'setting' | 'event' | 'big' | 'external';

export type PublishBehavior = 'PublishAfterCommit' | 'PublishImmediately';

/** A record type of an object; the master type, which every object has, is none of them. */
export interface RecordTypeShape {
    readonly developerName: string;
    readonly label: string;
    readonly description: string | null;
    readonly active: boolean;
}

/** What an object is; {@link ObjectShape} adds the look-ups by name. */
export interface ObjectDefinition {
    readonly name: string;
    readonly label: string;
    readonly pluralLabel: string;
    readonly keyPrefix: string;
    readonly kind: ObjectKind;
    /** The namespace that the org develops; its own names are also found without the prefix. */
    readonly namespace?: string;
    readonly fields: readonly FieldShape[];
    readonly childRelationships: readonly ChildRelationship[];
    readonly validationRules: readonly ValidationRule[];
    /** Absent where the object has none. */
    readonly recordTypes?: readonly RecordTypeShape[];
    readonly publishBehavior: PublishBehavior | null;
    readonly settingType: 'Hierarchy' | 'List' | null;
    /** Private, Read, ReadWrite or ControlledByParent. */
    readonly sharingModel: string;
    /** Setup objects cannot be written in one transaction with others. */
    readonly setup: boolean;
}

/** What a slot of a record holds. */
export type SlotKind = 'sobjectField' | 'sobjectParent' | 'sobjectChildren';

/**
 * An object of the schema. A record keeps one slot for each field, then one for each parent relationship, then one for
 * each child relationship; the numbers hold for the life of the schema.
 */
export class ObjectShape {
    readonly definition: ObjectDefinition;
    readonly name: string;
    readonly label: string;
    readonly keyPrefix: string;
    readonly kind: ObjectKind;
    readonly fields: readonly FieldShape[];
    readonly childRelationships: readonly ChildRelationship[];
    readonly publishBehavior: PublishBehavior | null;
    /** The fields that are parent relationships, in slot order. */
    readonly parents: readonly FieldShape[];
    readonly #slots: Readonly<Record<SlotKind, ReadonlyMap<string, number>>>;

    constructor(definition: ObjectDefinition) {
        this.definition = definition;
        this.name = definition.name;
        this.label = definition.label;
        this.keyPrefix = definition.keyPrefix;
        this.kind = definition.kind;
        this.fields = definition.fields;
        this.childRelationships = definition.childRelationships;
        this.publishBehavior = definition.publishBehavior;
        this.parents = definition.fields.filter((field) => field.relationshipName !== null);
        const children = definition.childRelationships;
        const behindParents = this.fields.length + this.parents.length;
        const namespace = definition.namespace ?? null;
        this.#slots = {
            sobjectField: numbered(
                this.fields.map((field) => field.name),
                0,
                namespace
            ),
            sobjectParent: numbered(
                this.parents.map((field) => field.relationshipName!),
                this.fields.length,
                namespace
            ),
            sobjectChildren: numbered(
                children.map((child) => child.relationshipName ?? ''),
                behindParents,
                namespace
            )
        };
    }

    /** The slot of a field or relationship by name in any case. */
    slot(name: string, kind: SlotKind): number | undefined {
        const slots = this.#slots[kind];
        return slots.get(name) ?? slots.get(name.toLowerCase());
    }

    /** A field by name in any case. */
    field(name: string): FieldShape | undefined {
        const slot = this.slot(name, 'sobjectField');
        return slot === undefined ? undefined : this.fields[slot];
    }

    /** The lookup field whose relationship has this name. */
    parent(relationship: string): FieldShape | undefined {
        const slot = this.slot(relationship, 'sobjectParent');
        return slot === undefined ? undefined : this.parents[slot - this.fields.length];
    }

    child(relationship: string): ChildRelationship | undefined {
        const slot = this.slot(relationship, 'sobjectChildren');
        return slot === undefined
            ? undefined
            : this.childRelationships[slot - this.fields.length - this.parents.length];
    }

    /** The field or relationship that a slot belongs to. */
    slotName(slot: number): string {
        const { fields, parents, childRelationships } = this;
        if (slot < fields.length) {
            return fields[slot]!.name;
        }
        const parent = slot - fields.length;
        return parent < parents.length
            ? parents[parent]!.relationshipName!
            : (childRelationships[parent - parents.length]!.relationshipName ?? '');
    }
}

/**
 * By the names as they are written and in lower case. Of several things of one name the first counts: children by a
 * lookup of activities are tasks, and not events. What has the namespace of the org goes by its local name, too.
 */
function numbered(names: readonly string[], start: number, namespace: string | null): ReadonlyMap<string, number> {
    const slots = new Map<string, number>();
    names.forEach((name, index) => {
        const lower = name.toLowerCase();
        const slot = slots.get(lower) ?? start + index;
        slots.set(lower, slot).set(name, slot);
    });
    for (const [name, slot] of [...slots]) {
        const local = localName(name, namespace);
        if (!slots.has(local)) slots.set(local, slot);
    }
    return slots;
}
