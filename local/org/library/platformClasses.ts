import type { LibraryClass } from './definition.ts';

/** The classes about the platform: jobs, users, events, HTTP, tests. */
export const platformClasses: readonly LibraryClass[] = [];
