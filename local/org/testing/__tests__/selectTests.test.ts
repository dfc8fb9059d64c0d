import { expect, it } from 'vitest';
import type { TestClass } from '../../compile/load/loadedCode.ts';
import { selectTests } from '../selectTests.ts';

const testClass = (name: string, ...methods: string[]) => ({ name, methods: methods.map((each) => ({ name: each })) });
const all = [testClass('BTest', 'one', 'two'), testClass('ATest', 'one', 'three')] as unknown as TestClass[];
const none = { classes: [], methods: [], seed: null };

it('takes every test of every class, classes by name, when nothing is asked for', () => {
    expect(selectTests(all, none)).toEqual([
        { name: 'ATest', methods: ['one', 'three'] },
        { name: 'BTest', methods: ['one', 'two'] }
    ]);
});

it.each([
    [{ ...none, classes: ['btest'] }, [{ name: 'BTest', methods: ['one', 'two'] }]],
    [
        { ...none, methods: ['ONE'] },
        [
            { name: 'ATest', methods: ['one'] },
            { name: 'BTest', methods: ['one'] }
        ]
    ],
    [
        { ...none, methods: ['atest.One', 'BTest.two'] },
        [
            { name: 'ATest', methods: ['one'] },
            { name: 'BTest', methods: ['two'] }
        ]
    ],
    [{ ...none, classes: ['CTest'] }, []]
])('narrows by %j', (selection, expected) => {
    expect(selectTests(all, selection)).toEqual(expected);
});

it('shuffles in the same way for the same seed, and loses nothing', () => {
    const many = [testClass('CTest', ...'abcdefgh')] as unknown as TestClass[];
    const orders = [1, 1, 2, 3].map((seed) => selectTests(many, { ...none, seed })[0]!.methods.join(''));
    expect(orders[0]).toBe(orders[1]);
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(orders.map((order) => [...order].sort().join(''))).toEqual(Array(4).fill('abcdefgh'));
});
