import type { ObjectShape } from '../../schema/objectShape.ts';

/** The relationship that a child subquery selects from: the parent's own name may stand in front, `FROM Account.Contacts`. */
export function childName(shape: ObjectShape, from: string): string {
    const own = `${shape.name}.`.toLowerCase();
    return from.toLowerCase().startsWith(own) ? from.slice(own.length) : from;
}
