import type { ApexValue } from '../../values/value.ts';

/** A member of a platform class as JSON carries it. */
export interface JsonMember {
    /** The name in JSON; read in any case. */
    readonly name: string;
    /** The Apex type: `List<Invocable.Action.Error>`. */
    readonly type: string;
    readonly get: (self: never) => unknown;
    readonly set: (self: never, value: never) => unknown;
}

/** What JSON.serialize and JSON.deserialize do with a class of the platform. */
export interface JsonShape {
    readonly make: () => object;
    readonly members: readonly JsonMember[];
}

const shapes = new Map<string, JsonShape>();

/** Lets instances of a platform class go through JSON; all other platform classes are unsupported in JSON. */
export function jsonClass(name: string, shape: JsonShape): void {
    shapes.set(name.toLowerCase(), shape);
}

/** undefined for classes that JSON does not support. */
export function jsonShapeOf(name: string): JsonShape | undefined {
    return shapes.get(name.toLowerCase());
}

/** The members of an instance that JSON writes, in order. */
export function jsonEntries(shape: JsonShape, self: object): [string, ApexValue][] {
    return shape.members.map(({ name, get }) => [name, (get(self as never) ?? null) as ApexValue]);
}
