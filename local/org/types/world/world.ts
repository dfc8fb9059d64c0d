import type { LibraryClass } from '../../library/rows/definition.ts';
import type { ClassInfo } from './model.ts';
import { PlatformTypes } from './platformTypes.ts';
import { SchemaIndex } from './schemaIndex.ts';
import type { SchemaReader } from './schemaReader.ts';

/** Everything that names of a project can mean: its own top-level types, the platform, the schema. */
export interface World {
    /** By lower-case name. */
    readonly userTypes: Map<string, ClassInfo>;
    readonly platform: PlatformTypes;
    readonly schema: SchemaIndex;
    /** Names of custom labels in lower case → own case; null where the project's labels are not known. */
    readonly labels: ReadonlyMap<string, string> | null;
}

export function createWorld(
    schema: SchemaReader,
    library: readonly LibraryClass[],
    labels: readonly string[] | null
): World {
    return {
        userTypes: new Map(),
        platform: new PlatformTypes(library),
        schema: new SchemaIndex(schema),
        labels: labels && new Map(labels.map((name) => [name.toLowerCase(), name]))
    };
}
