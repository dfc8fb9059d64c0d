import type { LibraryClass } from './definition.ts';

/** The classes about data: Schema, Database, SObject, custom settings and metadata. */
export const dataClasses: readonly LibraryClass[] = [];
