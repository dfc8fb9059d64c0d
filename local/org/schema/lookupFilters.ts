import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { metadataXml } from '../platform/metadata/metadataXml.ts';
import { fieldAt, type FilterPlaces } from './filterPath.ts';
import { lookupFilterOf, type LookupFilter } from './lookupFilter.ts';
import type { MetadataSource } from './metadataSource.ts';
import type { FieldShape, ObjectDefinition } from './objectShape.ts';
import type { Schema } from './schema.ts';

/** An object whose standard lookups have the filters that the project's files of them say. */
export function withLookupFilters(
    object: ObjectDefinition,
    files: readonly MetadataSource[],
    problems: MetadataProblems
): ObjectDefinition {
    const filtered = (field: FieldShape): FieldShape => {
        const file = field.custom ? undefined : files.find((one) => one.name === field.name);
        if (!file || !file.text.includes('<lookupFilter>')) return field;
        const read = (): LookupFilter | null =>
            lookupFilterOf(metadataXml(file.text, 'CustomField', file.path), field.referenceTo[0] ?? null, file.path);
        return { ...field, lookupFilter: problems.attempt(read) };
    };
    return files.length === 0 ? object : { ...object, fields: object.fields.map(filtered) };
}

/** Tells the fields that filters name and no object has. */
export function checkLookupFilters(schema: Schema): void {
    for (const source of schema.objects()) {
        for (const { lookupFilter, referenceTo } of source.fields) {
            const target = schema.object(referenceTo[0] ?? '');
            const places: FilterPlaces = { source, target, object: (name) => schema.object(name) };
            if (lookupFilter && target) check(lookupFilter, places, schema.problems);
        }
    }
}

function check({ file, items }: LookupFilter, places: FilterPlaces, problems: MetadataProblems): void {
    items.forEach(({ field, value }, index) => {
        for (const path of [field, value]) {
            if (path === null || typeof path === 'string' || fieldAt(path, places) !== undefined) continue;
            const start = path.from === 'target' ? places.target!.name : path.from;
            const name = `${start}.${path.names.join('.')}`;
            problems.add(file, `lookupFilter: item ${index + 1}: there is no field ${name}`);
        }
    });
}
