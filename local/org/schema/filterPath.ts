import type { FieldShape, ObjectShape } from './objectShape.ts';
import type { FilterPath } from './lookupFilter.ts';

/** The field at the end of a path; `null` for the record type of an object that has none, which is always blank. */
export function fieldAt(path: FilterPath, { target, source, object }: FilterPlaces): FieldShape | null | undefined {
    const start = path.from === 'target' ? target : path.from === '$Source' ? source : object(path.from.slice(1));
    return start && follow(start, path.names, object);
}

/** Objects that a lookup's filter speaks of. */
export interface FilterPlaces {
    readonly target: ObjectShape | undefined;
    readonly source: ObjectShape;
    object(name: string): ObjectShape | undefined;
}

function follow(
    shape: ObjectShape,
    [first, ...rest]: readonly string[],
    object: FilterPlaces['object']
): FieldShape | null | undefined {
    if (/^RecordType(Id)?$/i.test(first!) && !shape.field('RecordTypeId')) return null;
    if (rest.length === 0) return shape.field(first!);
    const targets = shape.parent(first!)?.referenceTo ?? [];
    return targets
        .map((name) => object(name))
        .map((parent) => parent && follow(parent, rest, object))
        .find((field) => field !== undefined);
}
