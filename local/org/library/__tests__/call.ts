import { expect, it } from 'vitest';
import { enumConstant, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { libraryMethod } from '../index.ts';

/** Calls the row of a class by its key, as generated code does: `call('String', 'substring(integer)', 'abc', 1)`. */
export function call(className: string, key: string, ...args: readonly ApexValue[]): ApexValue {
    const method = libraryMethod(className, key);
    if (method === undefined) {
        throw new Error(`No row ${className}.${key}`);
    }
    return (method.implementation(...args) ?? null) as ApexValue;
}

/** What the call answers as text, or the exception that it raises: `System.MathException: Divide by 0`. */
export function outcome(className: string, key: string, ...args: readonly ApexValue[]): string {
    try {
        const value = call(className, key, ...args);
        return value === null ? 'null' : textOf(value);
    } catch (error) {
        if (error instanceof ApexException) {
            return error.apexText();
        }
        throw error;
    }
}

export const decimal = (text: string): ApexDecimal => ApexDecimal.of(text);
export const double = (value: number): ApexDouble => new ApexDouble(value);
export const list = (element: string, ...items: ApexValue[]): ApexList =>
    new ApexList(typeNamed(`List<${element}>`), items);
export const set = (element: string, ...items: ApexValue[]): ApexSet =>
    new ApexSet(typeNamed(`Set<${element}>`), items);
export const map = (types: string, ...entries: [ApexValue, ApexValue][]): ApexMap =>
    new ApexMap(typeNamed(`Map<${types}>`), entries);
export const constant = (type: string, name: string): ApexEnum => enumConstant(type, name)!;

/** A test for each row: key, arguments (self first), what `outcome` says. */
export function tableOf(
    className: string
): (rows: readonly (readonly [string, readonly ApexValue[], string])[]) => void {
    return (rows) => {
        const named = rows.map(([key, args, expected]) => [
            `${key} of ${args.map((argument) => textOf(argument)).join(' | ')} → ${expected}`,
            key,
            args,
            expected
        ]) as [string, string, ApexValue[], string][];
        it.each(named)('%s', (_name, key, args, expected) => {
            expect(outcome(className, key, ...args)).toBe(expected);
        });
    };
}
