import { ApexException } from './apexException.ts';

/** Throws an Apex exception of the platform: `raise('System.StringException', 'Invalid id: abc')`. */
export function raise(typeName: string, message: string, cause: ApexException | null = null): never {
    throw new ApexException(typeName, message, cause);
}

/** What every use of null as if it were a value ends with. */
export function nullPointer(): never {
    throw new ApexException('System.NullPointerException', 'Attempt to de-reference a null object');
}

/** A platform method was called with null where it needs a value. */
export function nullArgument(position?: number): never {
    const text = position === undefined ? 'Argument cannot be null.' : `Argument ${position} cannot be null`;
    throw new ApexException('System.NullPointerException', text);
}
