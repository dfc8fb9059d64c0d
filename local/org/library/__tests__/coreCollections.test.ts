import { describe, expect, it } from 'vitest';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { libraryConstructor } from '../index.ts';
import { call, constant, decimal, list, map, outcome, set } from './call.ts';

const sorted = (...items: ApexValue[]): string => {
    const values = list('Object', ...items);
    call('List', 'sort()', values);
    return textOf(values);
};

describe('List', () => {
    it('finds what equals, by case and with the scale of decimals', () => {
        const values = list('Object', 'a', 1, decimal('1.0'));
        expect(call('List', 'indexof(t)', values, decimal('1.0'))).toBe(2);
        expect(call('List', 'contains(t)', values, 'A')).toBe(false);
        expect(call('List', 'contains(t)', values, 1n)).toBe(false);
    });

    it('says which index is out of bounds', () => {
        expect(outcome('List', 'get(integer)', list('Integer', 1), 3)).toBe(
            'System.ListException: List index out of bounds: 3'
        );
        expect(outcome('List', 'remove(integer)', list('Integer'), 0)).toBe(
            'System.ListException: List index out of bounds: 0'
        );
        expect(outcome('List', 'add(integer,t)', list('Integer'), 1, 5)).toBe(
            'System.ListException: List index out of bounds: 1'
        );
    });

    it('sorts nulls first, texts by code unit, numbers by value', () => {
        expect(sorted('b', null, 'B', 'a')).toBe('(null, B, a, b)');
        expect(sorted(10, 9, -1)).toBe('(-1, 9, 10)');
        expect(sorted(decimal('1.5'), 1, 2n)).toBe('(1, 1.5, 2)');
        expect(sorted(constant('System.LoggingLevel', 'WARN'), constant('System.LoggingLevel', 'DEBUG'))).toBe(
            '(DEBUG, WARN)'
        );
    });

    it('sorts by a user class', () => {
        const comparator = { 'compare/2': (a: number, b: number) => b - a };
        const values = list('Integer', 1, 3, 2);
        call('List', 'sort(comparator<t>)', values, comparator);
        expect(textOf(values)).toBe('(3, 2, 1)');
        const one = { 'compareto/1': () => 1, apexText: () => 'one' };
        const two = { 'compareto/1': () => -1, apexText: () => 'two' };
        expect(sorted(one, two)).toBe('(two, one)');
    });

    it('refuses to sort what is not comparable', () => {
        expect(() => sorted('a', 1)).toThrow(
            expect.objectContaining({ message: 'One or more of the items in this list is not Comparable.' })
        );
    });

    it('is cloned shallow, compared deep', () => {
        const values = list('Integer', 1, 2);
        const clone = call('List', 'clone()', values);
        expect(clone).not.toBe(values);
        expect(call('List', 'equals(list<t>)', values, clone)).toBe(true);
        expect(call('List', 'hashcode()', values)).toBe(call('List', 'hashcode()', clone));
    });

    it('has an iterator that ends with an exception', () => {
        const iterator = call('List', 'iterator()', list('Integer', 5)) as Record<string, () => ApexValue>;
        expect([iterator['hasnext/0']!(), iterator['next/0']!(), iterator['hasnext/0']!()]).toEqual([true, 5, false]);
        expect(() => iterator['next/0']!()).toThrow(
            expect.objectContaining({ typeName: 'System.NoSuchElementException' })
        );
    });
});

describe('Set', () => {
    it('tells whether it changed', () => {
        const values = set('String', 'a', 'b', 'c');
        expect(call('Set', 'add(t)', values, 'a')).toBe(false);
        expect(call('Set', 'addall(list<t>)', values, list('String', 'a', 'd'))).toBe(true);
        expect(call('Set', 'retainall(set<t>)', values, set('String', 'a', 'd', 'x'))).toBe(true);
        expect(textOf(values)).toBe('{a, d}');
        expect(call('Set', 'removeall(list<t>)', values, list('String', 'x'))).toBe(false);
        expect(call('Set', 'containsall(list<t>)', values, list('String', 'a', 'd'))).toBe(true);
    });
});

describe('Map', () => {
    it('answers null for what is not there, and the value before', () => {
        const values = map('String,Integer', ['a', 1]);
        expect(call('Map', 'get(k)', values, 'A')).toBeNull();
        expect(call('Map', 'put(k,v)', values, 'a', 2)).toBe(1);
        expect(call('Map', 'remove(k)', values, 'a')).toBe(2);
        expect(call('Map', 'isempty()', values)).toBe(true);
    });

    it('is made of records by their Ids', () => {
        const record = (id: string | null): object => ({ getByName: () => id });
        const make = libraryConstructor('Map', 'map(list<sobject>)')!.implementation;
        const type = typeNamed('Map<Id,SObject>');
        expect(textOf(call('Map', 'keyset()', make(type, list('SObject', record('1'), record('2'))) as object))).toBe(
            '{1, 2}'
        );
        expect(() => make(type, list('SObject', record(null)))).toThrow(
            expect.objectContaining({ message: 'Row with null Id at index: 0' })
        );
        expect(() => make(type, list('SObject', record('1'), record('1')))).toThrow(
            expect.objectContaining({ message: 'Row with duplicate Id at index: 1' })
        );
    });
});
