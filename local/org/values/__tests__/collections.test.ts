import { describe, expect, it } from 'vitest';
import { ApexDecimal } from '../primitives/apexDecimal.ts';
import type { ApexException } from '../exceptions/apexException.ts';
import { ApexList } from '../collections/apexList.ts';
import { ApexMap } from '../collections/apexMap.ts';
import { ApexSet } from '../collections/apexSet.ts';
import { textOf } from '../text.ts';
import { typeNamed } from '../objects/runtimeType.ts';

function message(work: () => unknown): string {
    try {
        work();
    } catch (e) {
        return (e as ApexException).apexText();
    }
    return 'nothing was thrown';
}

describe('collections', () => {
    it('find strings by case and decimals by scale', () => {
        const map = new ApexMap(typeNamed('Map<Object,Object>'));
        map.put('a', 1);
        map.put('A', 2);
        map.put(ApexDecimal.of('1.1'), 3);
        map.put(ApexDecimal.of('1.10'), 4);
        expect(textOf(map)).toBe('{a=1, A=2, 1.1=3, 1.10=4}');
        expect(map.get(ApexDecimal.of('1.10'))).toBe(4);
    });

    it('find lists by content and keep the place of a key that is put again', () => {
        const strings = typeNamed('List<String>');
        const map = new ApexMap(typeNamed('Map<Object,Object>'));
        map.put(new ApexList(strings, ['x', 'y']), 1);
        map.put('z', 2);
        map.put(new ApexList(strings, ['x', 'y']), 3);
        expect(textOf(map)).toBe('{(x, y)=3, z=2}');
        expect(map.remove(new ApexList(strings, ['x', 'y']))).toBe(3);
        expect(textOf(map)).toBe('{z=2}');
    });

    it('use equals and hashCode of the user', () => {
        class Point {
            readonly x: number;
            constructor(x: number) {
                this.x = x;
            }
            'equals(object)'(other: unknown): boolean {
                return (other as Point).x === this.x;
            }
            'hashcode()'(): number {
                return this.x;
            }
        }
        const set = new ApexSet(typeNamed('Set<Object>'), [new Point(1), new Point(1), new Point(2)]);
        expect(set.size).toBe(2);
        expect(set.delete(new Point(1))).toBe(true);
        expect(set.has(new Point(1))).toBe(false);
    });

    it('refuse what Apex refuses, in its words', () => {
        const list = new ApexList(typeNamed('List<String>'), ['a']);
        expect(message(() => list.get(3))).toBe('System.ListException: List index out of bounds: 3');
        const walked = list.enter();
        expect(list.over(walked)).toBe(false);
        list.add('b');
        expect(walked).toEqual([]);
        expect(list.items).toEqual(['a', 'b']);
        expect(message(() => list.over(walked))).toBe(
            'System.FinalException: Cannot modify a collection while it is being iterated.'
        );
        list.leave();
        list.add('c');
        expect(list.items).toEqual(['a', 'b', 'c']);
        list.remove(2);
        list.widened = true;
        expect(message(() => list.add(1))).toBe(
            'System.TypeException: Collection store exception adding Integer to List<String>'
        );
    });

    it('give a loop over the keys of a map those of its beginning', () => {
        const map = new ApexMap(typeNamed('Map<String,Integer>'), [
            ['a', 1],
            ['b', 2]
        ]);
        const keys = map.keySet()[Symbol.iterator]();
        map.remove('a');
        map.put('c', 1);
        expect([keys.next().value, keys.next().value, keys.next().done]).toEqual(['a', 'b', true]);
    });
});
