/**
 * The part of the schema that the checker reads; the shapes of the schema room have these members. Field types are the
 * metadata API's names (`Text`, `Currency`, `Lookup`, `MasterDetail`, `DateTime`, `Checkbox`, `Picklist`, `Number`, …).
 */
export interface SchemaReader {
    /** What the package is developed under; its own names have it as a prefix and go without it, too. */
    readonly namespace?: string | null;
    /** An object by its API name in any case. */
    object(name: string): ObjectReader | undefined;
    /** A Visualforce page by its name in any case, in its own case. */
    page?(name: string): string | undefined;
    /** A field set of an object, both in any case, in its own case. */
    fieldSet?(object: string, name: string): string | undefined;
}

export interface ObjectReader {
    readonly name: string;
    readonly fields: readonly FieldReader[];
    readonly childRelationships: readonly ChildRelationshipReader[];
    readonly kind?: string;
}

export interface FieldReader {
    readonly name: string;
    readonly type: string;
    /** The objects that a lookup may point to; several make it polymorphic. */
    readonly referenceTo: readonly string[];
    /** `Account` beside `AccountId`, `CoSellReferral__r` beside `CoSellReferral__c`. */
    readonly relationshipName: string | null;
    /** The values of a picklist. */
    readonly picklist?: readonly { readonly value: string }[];
}

export interface ChildRelationshipReader {
    /** null where the relationship has no name in queries. */
    readonly relationshipName: string | null;
    readonly childObject: string;
    readonly field: string;
}
