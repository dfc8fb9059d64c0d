/**
 * One platform class in the catalogue's files; members that do not apply are left out. Texts are signatures as library
 * rows write them, without parameter names.
 */
export interface CatalogueEntry {
    readonly kind: 'class' | 'interface' | 'enum';
    readonly abstract?: true;
    /** May be extended without being abstract. */
    readonly virtual?: true;
    readonly typeParameters?: readonly string[];
    readonly superclass?: string;
    readonly interfaces?: readonly string[];
    readonly constructors?: readonly string[];
    readonly methods?: readonly string[];
    readonly fields?: readonly string[];
    /** In alphabetical order: the source does not keep the platform's order. */
    readonly constants?: readonly string[];
}

/** The classes of one namespace by name (`HttpRequest`, `InboundEmail.Header`). */
export type CatalogueNamespace = Readonly<Record<string, CatalogueEntry>>;

/** The objects of one file by name: fields, then child relationships, each one text (see objectText.ts). */
export type CatalogueObjects = Readonly<Record<string, readonly [fields: string, children: string]>>;
