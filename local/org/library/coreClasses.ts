import type { LibraryClass } from './definition.ts';

/** The pure classes of the language: String, Math, Date, JSON … */
export const coreClasses: readonly LibraryClass[] = [];
